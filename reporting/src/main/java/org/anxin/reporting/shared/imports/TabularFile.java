package org.anxin.reporting.shared.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An uploaded table, whatever it was made with: sheets of lines of cells. It is read from the start each time. */
interface TabularFile extends Closeable {

    /** @param number counted from 1 */
    record Sheet(int number, String name, boolean visible) {}

    /**
     * @param rowNo as the spreadsheet numbers it, counted from 1
     * @param cells by column, from the first
     */
    record Line(int rowNo, List<RawCell> cells) {

        RawCell cell(int column) {
            return column < cells.size() ? cells.get(column) : RawCell.BLANK;
        }

        boolean isBlank() {
            return cells.stream().allMatch(RawCell::isBlank);
        }
    }

    List<Sheet> sheets();

    /** Hands over the lines of a sheet until the reader has seen enough and answers false. */
    void read(int sheetNo, Predicate<Line> reader) throws IOException;

    /** The lines up to a row; nothing below it is read. */
    default List<Line> firstLines(int sheetNo, int rows) throws IOException {
        var lines = new ArrayList<Line>();
        read(sheetNo, line -> {
            lines.add(line);
            return lines.size() < rows;
        });
        return lines;
    }

    @Override
    void close() throws IOException;

    static TabularFile open(InspectedUpload upload) throws IOException {
        return switch (upload.format()) {
            case XLSX -> new XlsxFile(upload.file());
            case XLS -> new XlsFile(upload.file());
            case DELIMITED -> new DelimitedFile(upload.file(), upload.charset());
        };
    }
}
