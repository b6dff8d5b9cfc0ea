package org.anxin.app.shared.imports.web;

import java.util.List;
import org.anxin.domain.shared.imports.ImportColumn;

/**
 * The first rows of a table as they were read.
 *
 * @param sheet which of several sheets it is; empty where the file has one
 */
record Preview(String sheet, List<ImportColumn> columns, List<PreviewRow> rows) {

    Preview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
