package org.anxin.reporting.task;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.anxin.domain.task.obligation.CompletionMark;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of the cells of the breakdown and the board. */
final class BreakdownStyles {

    private static final String FONT = "宋体";

    /** One character below the other. */
    private static final short UPRIGHT = 255;

    final CellStyle title;
    final CellStyle source;
    final CellStyle head;
    final CellStyle task;
    final CellStyle text;
    final CellStyle uprightHead;
    final CellStyle mark;
    final CellStyle strongMark;
    private final Map<CompletionMark, CellStyle> completions = new EnumMap<>(CompletionMark.class);

    BreakdownStyles(XSSFWorkbook workbook) {
        measuringFont(workbook);
        title = workbook.createCellStyle();
        title.setFont(font(workbook, 18, true));
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);

        source = workbook.createCellStyle();
        source.setFont(font(workbook, 10.5, false));
        source.setVerticalAlignment(VerticalAlignment.CENTER);

        head = framed(workbook);
        head.setFont(font(workbook, 11, true));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);

        task = framed(workbook);
        task.setFont(font(workbook, 10.5, true));
        task.setAlignment(HorizontalAlignment.CENTER);
        task.setVerticalAlignment(VerticalAlignment.TOP);

        text = framed(workbook);
        text.setFont(font(workbook, 10.5, false));

        uprightHead = workbook.createCellStyle();
        uprightHead.cloneStyleFrom(head);
        uprightHead.setFont(font(workbook, 10, true));
        uprightHead.setRotation(UPRIGHT);

        mark = framed(workbook);
        mark.setFont(font(workbook, 10.5, false));
        mark.setAlignment(HorizontalAlignment.CENTER);

        strongMark = workbook.createCellStyle();
        strongMark.cloneStyleFrom(mark);
        strongMark.setFont(font(workbook, 10.5, true));
        strongMark.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        strongMark.setFillPattern(FillPatternType.SOLID_FOREGROUND);

        for (var completion : CompletionMark.values()) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(mark);
            style.setFont(font(workbook, 9, false));
            style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(fill(completion))));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            completions.put(completion, style);
        }
    }

    CellStyle of(CompletionMark completion) {
        return completions.get(completion);
    }

    /** The colours of the screen. */
    private static String fill(CompletionMark completion) {
        return switch (completion) {
            case OVERDUE -> "f9cdc9";
            case PRESSING -> "ffdcb5";
            case OPEN -> "fbeeb0";
            case IN_REVIEW -> "cfe0f8";
            case LATE -> "e4f3ba";
            case IN_TIME -> "cdeed7";
            case NOT_BEGUN, NOTHING_OWED -> "e9edf2";
        };
    }

    /** Column widths are counted in digits of the workbook's first font: one that is equally wide everywhere. */
    private static void measuringFont(XSSFWorkbook workbook) {
        var font = workbook.getFontAt(0);
        font.setFontName("Arial");
        font.setFontHeight(10);
    }

    private static CellStyle framed(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static Font font(XSSFWorkbook workbook, double size, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(size);
        font.setBold(bold);
        return font;
    }
}
