package org.anxin.domain.shared.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature shows of itself on another feature's page.
 *
 * @param title its heading
 * @param lines newest or most urgent first
 * @param next what the asker may do there, or the page with the rest; null for none
 */
public record PanelSection(
        String title, List<Line> lines, @Nullable Line next) {

    public PanelSection {
        lines = List.copyOf(lines);
    }

    public PanelSection(String title, List<Line> lines) {
        this(title, lines, null);
    }

    /**
     * @param text what the line says
     * @param note a quieter word beside it; may be empty
     * @param link the page behind it
     */
    public record Line(String text, String note, String link) {}
}
