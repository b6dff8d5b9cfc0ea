package org.anxin.domain.shared.panel;

import java.util.List;

/**
 * What a feature shows of itself on another feature's page.
 *
 * @param title its heading
 * @param lines newest or most urgent first
 */
public record PanelSection(String title, List<Line> lines) {

    /**
     * @param text what the line says
     * @param note a quieter word beside it; may be empty
     * @param link the page behind it
     */
    public record Line(String text, String note, String link) {}
}
