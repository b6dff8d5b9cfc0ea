package org.anxin.domain.shared.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of an uploaded file.
 *
 * @param sheetNo the sheet it stands on, counted from 1
 * @param rowNo the row as the spreadsheet numbers it, counted from 1
 * @param cells column key → canonical text (see {@link CellType}), or what was typed where the cell is wrong; blank
 *     cells are left out
 * @param errors what is wrong with it; empty for a sound row
 */
public record ImportRow(int sheetNo, int rowNo, Map<String, String> cells, List<CellError> errors) {

    public ImportRow {
        cells = Map.copyOf(cells);
        errors = List.copyOf(errors);
    }

    /** The cell as read; empty where it is blank or could not be read. */
    public Optional<String> cell(String column) {
        return isWrong(column) ? Optional.empty() : Optional.ofNullable(cells.get(column));
    }

    public boolean isSound() {
        return errors.isEmpty();
    }

    /** Nothing is wrong with it, but its record is in the books already. */
    public boolean isKnown() {
        return !errors.isEmpty() && errors.stream().allMatch(CellError::known);
    }

    private boolean isWrong(String column) {
        return errors.stream().anyMatch(error -> error.column().equals(column));
    }
}
