package org.anxin.reporting.wageaccount.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.anxin.domain.wageaccount.silence.BankSilence;
import org.anxin.domain.wageaccount.silence.NoticeBulletin;
import org.anxin.domain.wageaccount.silence.NoticeBulletin.Money;
import org.anxin.domain.wageaccount.silence.NoticeBulletin.Shortage;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeStanding;
import org.anxin.domain.wageaccount.silence.SilenceLine;
import org.anxin.reporting.OfficeSuite;
import org.anxin.reporting.shared.letter.Letter;
import org.anxin.reporting.shared.letter.LetterDocument;
import org.junit.jupiter.api.Test;

class NoticeBulletinLetterTest {

    private static final NoticeMonth OCTOBER =
            new NoticeMonth(YearMonth.of(2026, 10), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 24));

    @Test
    void namesWhoIsSilentAndSumsWhatWasReported() throws IOException {
        var letter = letter(List.of(silent("示例翠湖花园", 14), silent("示例学府家园二期安置房及配套工程", 14)));
        var file = Files.createDirectories(Path.of("target", "paper")).resolve("bulletin.docx");
        try (var out = Files.newOutputStream(file)) {
            LetterDocument.write(letter, out);
        }

        var paper = OfficeSuite.print(file);
        paper.draw();

        assertThat(paper.words())
                .contains("关于2026年10月农民工工资专用账户报送情况的通报")
                .contains("应报送月报的专户17个")
                .contains("已复核报送15个，其中按时14个、迟报1个；未报2个，其中已上传待复核1个")
                .contains("示例翠湖花园")
                .contains("期末余额合计300,000.00元（大写：叁拾万元整）")
                .contains("代发320人次")
                .contains("余额不足2件、退汇1件")
                .contains("立即补报并说明原因");
    }

    @Test
    void saysSoWhereNobodyIsSilent() {
        assertThat(letter(List.of()).body())
                .filteredOn(Letter.Paragraph.class::isInstance)
                .extracting("text")
                .contains("全部专户均已报送。");
    }

    private static Letter letter(List<SilenceLine> silent) {
        return NoticeBulletinLetter.of(
                new NoticeBulletin(
                        OCTOBER,
                        List.of(
                                new BankSilence("341504-ICBC", "工行叶集支行", 12, 12, 12, 0, 0),
                                new BankSilence("341504-ABC", "农行叶集支行", 5, 3, 2, 1, 1)),
                        silent,
                        new Money(
                                new BigDecimal("1500000.00"),
                                new BigDecimal("125.30"),
                                new BigDecimal("1409000.50"),
                                320,
                                new BigDecimal("0.00"),
                                new BigDecimal("300000.00")),
                        Map.of(AlertKind.SHORTAGE, 2, AlertKind.RETURNED_PAYMENT, 1),
                        List.of(new Shortage(
                                "农行叶集支行", "示例翠湖花园", LocalDate.of(2026, 10, 12), new BigDecimal("82000.00")))),
                "六安市叶集区人力资源和社会保障局",
                "叶人社专通〔2026〕1号",
                LocalDate.of(2026, 11, 24),
                constant ->
                        constant == AlertKind.SHORTAGE ? "余额不足" : constant == AlertKind.RETURNED_PAYMENT ? "退汇" : "未报");
    }

    private static SilenceLine silent(String project, int daysLate) {
        return new SilenceLine(
                new UUID(0, 1),
                "341504-ABC",
                "农行叶集支行",
                "6222000000000001",
                "专户",
                "某公司",
                project,
                "区住建局",
                "姚李镇",
                NoticeStanding.SILENT,
                OCTOBER.dueOn(),
                null,
                daysLate,
                null,
                null,
                null,
                null);
    }
}
