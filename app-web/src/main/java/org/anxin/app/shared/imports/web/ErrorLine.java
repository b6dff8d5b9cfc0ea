package org.anxin.app.shared.imports.web;

import org.jspecify.annotations.Nullable;

/**
 * One error of a file as the page lists it.
 *
 * @param sheet which of several sheets it stands on; empty where the file has one
 * @param rowNo as the spreadsheet numbers it
 * @param column head of the column; empty where the row as a whole is wrong
 * @param typed what stands in the cell; personal data masked
 * @param reason what is wrong, and what to do
 * @param known whether the row is left out only because its record is in the books
 * @param page of the record that it speaks of, or null
 */
record ErrorLine(
        String sheet,
        int rowNo,
        String column,
        String typed,
        String reason,
        boolean known,
        @Nullable String page) {}
