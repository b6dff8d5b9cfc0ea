package org.anxin.domain.shared.imports;

/** A cell error and the row that it stands in. */
public record RowError(int sheetNo, int rowNo, CellError error) {}
