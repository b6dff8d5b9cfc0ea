package org.anxin.app.shared.imports.web;

import java.util.List;

/** One of the first rows of a file, as it was read. */
record PreviewRow(int rowNo, List<Cell> cells, boolean wrong) {

    /** @param reason what is wrong with it; empty for a sound one */
    record Cell(String head, String text, String reason) {}
}
