package org.anxin.reporting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.anxin.reporting.OfficeSuite;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A ledger is read back by POI and printed by LibreOffice. */
class LedgerWorkbookTest {

    private static final int FIRST_LINE = 4;

    private record Payment(
            String project,
            String account,
            int workers,
            BigDecimal paid,
            @Nullable Double share,
            @Nullable LocalDate on,
            Instant entered) {}

    private static final List<LedgerColumn<Payment>> COLUMNS = List.of(
            new LedgerColumn<>("工程项目", Kind.TEXT, 36, Payment::project),
            new LedgerColumn<>("专户账号", Kind.CODE, 24, Payment::account),
            new LedgerColumn<>("发放人数", Kind.COUNT, 10, Payment::workers),
            new LedgerColumn<>("发放金额（元）", Kind.MONEY, 16, Payment::paid),
            new LedgerColumn<>("发放率", Kind.PERCENT, 10, Payment::share),
            new LedgerColumn<>("发放日期", Kind.DATE, 12, Payment::on),
            new LedgerColumn<>("登记时间", Kind.DATE_TIME, 18, Payment::entered));

    private static final LedgerHeading HEADING =
            new LedgerHeading("工资发放台账", "区人社局", LocalDate.of(2026, 3, 2), "乡镇：姚李镇；月份：2026年2月");

    private static Payment aPayment(int n) {
        return new Payment(
                "姚李镇第" + n + "安置区项目，含配套道路、管网和绿化工程",
                "1234567890123456789" + n,
                n,
                new BigDecimal("1234.56"),
                0.923,
                LocalDate.of(2026, 2, 27),
                Instant.parse("2026-02-27T16:30:00Z"));
    }

    @Test
    void saysWhatItIsWhoMadeItAndWhatWasAskedFor() throws IOException {
        var sheet = sheetOf(List.of(aPayment(1)));

        assertThat(text(sheet, 0, 0)).isEqualTo("工资发放台账");
        assertThat(text(sheet, 1, 0)).isEqualTo("编制单位：区人社局    制表日期：2026-03-02");
        assertThat(text(sheet, 2, 0)).isEqualTo("筛选条件：乡镇：姚李镇；月份：2026年2月");
        assertThat(IntStream.range(0, 8).mapToObj(column -> text(sheet, 3, column)))
                .containsExactly("序号", "工程项目", "专户账号", "发放人数", "发放金额（元）", "发放率", "发放日期", "登记时间");
        assertThat(sheet.getMergedRegions()).extracting(Object::toString).anyMatch(range -> range.contains("A1:H1"));
    }

    @Test
    void cellsAreTyped() throws IOException {
        var line = sheetOf(List.of(aPayment(7))).getRow(FIRST_LINE);

        assertThat(line.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(line.getCell(2).getCellType()).isEqualTo(CellType.STRING);
        assertThat(line.getCell(2).getStringCellValue()).isEqualTo("12345678901234567897");
        assertThat(line.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(line.getCell(3).getNumericCellValue()).isEqualTo(7);
        assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(1234.56);
        assertThat(line.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(line.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(line.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(line.getCell(6).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(line.getCell(7).getLocalDateTimeCellValue()).isEqualTo("2026-02-28T00:30:00");
    }

    @Test
    void addsUpCountsAndMoneyAndNothingElse() throws IOException {
        var sheet = sheetOf(IntStream.rangeClosed(1, 3)
                .mapToObj(LedgerWorkbookTest::aPayment)
                .toList());
        var total = sheet.getRow(FIRST_LINE + 3);

        assertThat(total.getCell(0).getStringCellValue()).isEqualTo("合计");
        assertThat(total.getCell(3).getNumericCellValue()).isEqualTo(6);
        assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(3703.68);
        assertThat(total.getCell(5).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void whatSeveralLinesShareAndDaysAreNotAddedUp() throws IOException {
        var columns = List.of(
                new LedgerColumn<Payment>("发放金额（元）", Kind.MONEY, 16, Payment::paid),
                new LedgerColumn<Payment>("共用专户（个）", Kind.SHARED_COUNT, 10, Payment::workers),
                new LedgerColumn<Payment>("未分到项目（元）", Kind.SHARED_MONEY, 16, Payment::paid),
                new LedgerColumn<Payment>("逾期天数", Kind.DAYS, 10, Payment::workers));
        var out = new ByteArrayOutputStream();
        LedgerWorkbook.write(HEADING, columns, List.of(aPayment(1), aPayment(2))::forEach, out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var line = workbook.getSheetAt(0).getRow(FIRST_LINE);
            assertThat(line.getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(line.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            var total = workbook.getSheetAt(0).getRow(FIRST_LINE + 2);
            assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(2469.12);
            assertThat(total.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(total.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(total.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void anEmptyLedgerIsStillALedger() throws IOException {
        assertThat(text(sheetOf(List.of()), FIRST_LINE, 0)).isEqualTo("合计");
    }

    @Test
    void noCellIsAFormulaWhateverWasTyped() throws IOException {
        var hostile = new Payment("=HYPERLINK(\"http://x\")", "＝1+1", 1, BigDecimal.ONE, null, null, Instant.EPOCH);
        var sheet = sheetOf(List.of(hostile));

        for (var row : sheet) {
            for (var cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }
        assertThat(text(sheet, FIRST_LINE, 1)).startsWith("'=");
        assertThat(text(sheet, FIRST_LINE, 2)).isEqualTo("'＝1+1");
    }

    @Test
    void printsOnA4LandscapeOnePageWideWithTheHeadOnEveryPage() throws IOException {
        var file = Files.createDirectories(Path.of("target", "paper")).resolve("ledger.xlsx");
        Files.write(
                file,
                workbook(IntStream.rangeClosed(1, 60)
                        .mapToObj(LedgerWorkbookTest::aPayment)
                        .toList()));

        var paper = OfficeSuite.print(file);

        paper.draw();
        assertThat(paper.size()).contains("841.8").contains("595.").contains("A4");
        assertThat(paper.pages()).isBetween(2, 5);
        for (int page = 1; page <= paper.pages(); page++) {
            assertThat(paper.words(page)).contains("序号", "登记时间", "第%d页共%d页".formatted(page, paper.pages()));
        }
        assertThat(paper.words(1)).contains("工资发放台账", "筛选条件：乡镇：姚李镇");
        assertThat(paper.words(paper.pages())).contains("合计", "74,073.60");
    }

    private static XSSFSheet sheetOf(List<Payment> payments) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(payments)))) {
            return workbook.getSheetAt(0);
        }
    }

    private static byte[] workbook(List<Payment> payments) throws IOException {
        var out = new ByteArrayOutputStream();
        LedgerWorkbook.write(HEADING, COLUMNS, payments::forEach, out);
        return out.toByteArray();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }
}
