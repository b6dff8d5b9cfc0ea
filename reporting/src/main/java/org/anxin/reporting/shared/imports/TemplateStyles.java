package org.anxin.reporting.shared.imports;

import java.util.EnumMap;
import java.util.Map;
import org.anxin.domain.shared.imports.CellType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of the template and of the workbook of faulty rows. */
final class TemplateStyles {

    private static final String FONT = "宋体";
    private static final byte[] HEAD_BLUE = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
    private static final byte[] WRONG_RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};

    private final XSSFWorkbook workbook;
    private final XSSFFont plainFont;
    private final XSSFFont boldFont;
    private final XSSFFont redFont;
    private final XSSFFont exampleFont;
    private final Map<CellType, CellStyle> bodies = new EnumMap<>(CellType.class);
    private final XSSFCellStyle head;
    private final XSSFCellStyle example;
    private final XSSFCellStyle title;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle wrong;
    private final XSSFCellStyle reason;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plainFont = font();
        boldFont = font();
        boldFont.setBold(true);
        redFont = font();
        redFont.setBold(true);
        redFont.setColor(IndexedColors.RED.getIndex());
        exampleFont = font();
        exampleFont.setItalic(true);
        exampleFont.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        for (var type : CellType.values()) {
            bodies.put(type, style(plainFont, formatOf(type)));
        }
        head = style(boldFont, "@");
        head.setFillForegroundColor(new XSSFColor(HEAD_BLUE));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setBorderBottom(BorderStyle.THIN);
        example = style(exampleFont, "@");
        title = style(boldFont, "@");
        wrapped = style(plainFont, "@");
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        wrong = style(plainFont, "@");
        wrong.setFillForegroundColor(new XSSFColor(WRONG_RED));
        wrong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        reason = style(redFont, "@");
    }

    CellStyle body(CellType type) {
        return bodies.get(type);
    }

    CellStyle head() {
        return head;
    }

    CellStyle example() {
        return example;
    }

    CellStyle title() {
        return title;
    }

    CellStyle text() {
        return bodies.get(CellType.TEXT);
    }

    CellStyle wrapped() {
        return wrapped;
    }

    CellStyle wrong() {
        return wrong;
    }

    CellStyle reason() {
        return reason;
    }

    /** A head with the red mark of what must be filled in. */
    RichTextString required(String header) {
        var text = new XSSFRichTextString();
        text.append(header, boldFont);
        text.append(" *", redFont);
        return text;
    }

    private static String formatOf(CellType type) {
        return switch (type) {
            case TEXT, CHOICE -> "General";
            case CODE -> "@";
            case DATE -> "yyyy-mm-dd";
            case MONEY -> "#,##0.00";
            case COUNT -> "0";
        };
    }

    private XSSFFont font() {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 11);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, String format) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
