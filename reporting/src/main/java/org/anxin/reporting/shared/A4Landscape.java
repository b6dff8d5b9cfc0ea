package org.anxin.reporting.shared;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How every formatted sheet prints: A4 landscape, one page wide, the head and the page number on every page. */
public final class A4Landscape {

    private A4Landscape() {}

    /**
     * @param headRow the row that is repeated, counted from 0
     * @param lastColumn the last column of the print area, counted from 0
     */
    public static void print(XSSFSheet sheet, int headRow, int lastColumn) {
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, 0, lastColumn));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, sheet.getLastRowNum());
    }
}
