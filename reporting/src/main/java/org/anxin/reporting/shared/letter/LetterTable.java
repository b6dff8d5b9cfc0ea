package org.anxin.reporting.shared.letter;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a letter, as wide as the text; its head is repeated on every page and no row is torn. */
final class LetterTable {

    private static final int POINTS = 12;
    private static final int LINE = 18 * 20;
    private static final int CELL_SIDE = 60;

    private LetterTable() {}

    static void draw(XWPFDocument document, Letter.Table table) {
        int[] widths = widths(table.columns());
        XWPFTable drawn = document.createTable(table.rows().size() + 1, widths.length);
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(LetterPage.TEXT_WIDTH);
        drawn.setTableAlignment(TableRowAlign.CENTER);
        drawn.setCellMargins(30, CELL_SIDE, 30, CELL_SIDE);
        drawn.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid(drawn, widths);
        var head = drawn.getRow(0);
        head.setRepeatHeader(true);
        fill(
                head,
                table.columns().stream().map(Letter.Column::head).toList(),
                table.columns(),
                widths,
                LetterFonts.HEADING);
        for (int i = 0; i < table.rows().size(); i++) {
            fill(drawn.getRow(i + 1), table.rows().get(i), table.columns(), widths, LetterFonts.BODY);
        }
    }

    private static void fill(
            XWPFTableRow row, List<String> cells, List<Letter.Column> columns, int[] widths, String font) {
        row.setCantSplitRow(true);
        boolean head = font.equals(LetterFonts.HEADING);
        for (int i = 0; i < widths.length; i++) {
            var cell = row.getCell(i);
            cell.setWidth(String.valueOf(widths[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var paragraph = cell.getParagraphs().getFirst();
            paragraph.setAlignment(
                    head
                            ? ParagraphAlignment.CENTER
                            : columns.get(i).figure() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            LetterText.exact(paragraph, LINE);
            LetterText.write(paragraph, cells.get(i), font, POINTS);
        }
    }

    /** Fixed columns need their grid said once more for the table. */
    private static void grid(XWPFTable drawn, int[] widths) {
        var grid = drawn.getCTTbl().getTblGrid() == null
                ? drawn.getCTTbl().addNewTblGrid()
                : drawn.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static int[] widths(List<Letter.Column> columns) {
        int all = columns.stream().mapToInt(Letter.Column::width).sum();
        return columns.stream()
                .mapToInt(column -> LetterPage.TEXT_WIDTH * column.width() / all)
                .toArray();
    }
}
