package org.anxin.reporting.wageaccount.silence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.anxin.domain.wageaccount.silence.BankSilence;
import org.anxin.domain.wageaccount.silence.NoticeBulletin;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.reporting.shared.letter.Letter;
import org.anxin.reporting.shared.letter.Letter.Column;
import org.anxin.reporting.shared.letter.Letter.Heading;
import org.anxin.reporting.shared.letter.Letter.Paragraph;
import org.anxin.reporting.shared.letter.Letter.Part;
import org.anxin.reporting.shared.letter.Letter.Table;
import org.jspecify.annotations.Nullable;

/** 专用账户月度通报 as a letter: who reported, who is silent by name, what came in and went out, what went wrong. */
public final class NoticeBulletinLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private NoticeBulletinLetter() {}

    public static String title(NoticeMonth month) {
        return "关于" + month.label() + "农民工工资专用账户报送情况的通报";
    }

    /**
     * @param number null while none was given
     * @param label the Chinese word of an enum's constant
     */
    public static Letter of(
            NoticeBulletin bulletin,
            String issuer,
            @Nullable String number,
            LocalDate signedOn,
            Function<Enum<?>, String> label) {
        var body = new ArrayList<Part>();
        reporting(bulletin, body);
        silence(bulletin, label, body);
        money(bulletin, body);
        alerts(bulletin, label, body);
        demands(bulletin, body);
        return new Letter(issuer, number, title(bulletin.month()), "各开户银行，各行业主管部门，各乡镇（街道）、开发区", body, signedOn, true);
    }

    private static void reporting(NoticeBulletin bulletin, List<Part> body) {
        var month = bulletin.month();
        body.add(new Paragraph("现将%s全区农民工工资专用账户（以下简称专户）银行月报报送情况通报如下（统计截至%s，以各银行复核的月报为准）。"
                .formatted(month.label(), DAY.format(month.today()))));
        body.add(new Heading("一、报送情况"));
        body.add(new Paragraph("%s应报送月报的专户%d个，报送期限为%s。已复核报送%d个，其中按时%d个、迟报%d个；未报%d个，其中已上传待复核%d个。%s"
                .formatted(
                        month.label(),
                        bulletin.owed(),
                        DAY.format(month.dueOn()),
                        bulletin.confirmed(),
                        bulletin.inTime(),
                        bulletin.late(),
                        bulletin.silentCount() + bulletin.prepared(),
                        bulletin.prepared(),
                        rate(bulletin))));
        body.add(new Table(
                "",
                List.of(
                        Column.words("开户银行", 24),
                        Column.figure("应报", 9),
                        Column.figure("按时", 9),
                        Column.figure("迟报", 9),
                        Column.figure("待复核", 10),
                        Column.figure("未报", 9)),
                bulletin.banks().stream().map(NoticeBulletinLetter::row).toList()));
    }

    private static String rate(NoticeBulletin bulletin) {
        return bulletin.owed() == 0 ? "" : "按时报送率%.1f%%。".formatted(bulletin.inTime() * 100.0 / bulletin.owed());
    }

    private static List<String> row(BankSilence bank) {
        return List.of(
                bank.bankName(),
                String.valueOf(bank.owed()),
                String.valueOf(bank.inTime()),
                String.valueOf(bank.late()),
                String.valueOf(bank.prepared()),
                String.valueOf(bank.silent()));
    }

    private static void silence(NoticeBulletin bulletin, Function<Enum<?>, String> label, List<Part> body) {
        body.add(new Heading("二、未报专户"));
        if (bulletin.silent().isEmpty()) {
            body.add(new Paragraph("全部专户均已报送。"));
            return;
        }
        body.add(new Paragraph(
                "以下%d个专户截至统计之日没有复核的月报：".formatted(bulletin.silent().size())));
        body.add(new Table(
                "",
                List.of(
                        Column.words("开户银行", 17),
                        Column.words("项目", 26),
                        Column.words("账号", 27),
                        Column.words("状态", 10),
                        Column.figure("逾期天数", 12)),
                bulletin.silent().stream()
                        .map(line -> List.of(
                                line.bankName(),
                                line.projectName(),
                                line.accountNo(),
                                label.apply(line.standing()),
                                line.daysLate() == 0 ? "—" : String.valueOf(line.daysLate())))
                        .toList()));
    }

    private static void money(NoticeBulletin bulletin, List<Part> body) {
        var money = bulletin.money();
        body.add(new Heading("三、资金情况"));
        body.add(new Paragraph("已复核的月报显示，当月人工费入账%s，其他入账%s；代发工资%s，代发%,d人次；其他支出%s；期末余额合计%s。"
                .formatted(
                        Letter.money(money.laborCost()),
                        plain(money.otherIn()),
                        Letter.money(money.paidOut()),
                        money.people(),
                        plain(money.otherOut()),
                        Letter.money(money.closing()))));
    }

    private static String plain(BigDecimal yuan) {
        return "%,.2f元".formatted(yuan);
    }

    private static void alerts(NoticeBulletin bulletin, Function<Enum<?>, String> label, List<Part> body) {
        body.add(new Heading("四、异常报告"));
        if (bulletin.alertCount() == 0) {
            body.add(new Paragraph("当月没有银行报告专户异常。"));
            return;
        }
        var kinds = Arrays.stream(AlertKind.values())
                .filter(bulletin.alerts()::containsKey)
                .map(kind ->
                        "%s%d件".formatted(label.apply(kind), bulletin.alerts().get(kind)))
                .collect(Collectors.joining("、"));
        body.add(new Paragraph("当月发生的专户异常%d件：%s。".formatted(bulletin.alertCount(), kinds)));
        if (!bulletin.shortages().isEmpty()) {
            body.add(new Paragraph("余额不足的专户："));
            body.add(new Table(
                    "",
                    List.of(
                            Column.words("报告银行", 20),
                            Column.words("项目", 34),
                            Column.words("发生日期", 17),
                            Column.figure("涉及金额（元）", 21)),
                    bulletin.shortages().stream()
                            .map(shortage -> List.of(
                                    shortage.bankName(),
                                    shortage.projectName(),
                                    shortage.happenedOn().toString(),
                                    shortage.amount() == null ? "—" : "%,.2f".formatted(shortage.amount())))
                            .toList()));
        }
    }

    private static void demands(NoticeBulletin bulletin, List<Part> body) {
        body.add(new Heading("五、工作要求"));
        body.add(new Paragraph(
                bulletin.silentCount() + bulletin.prepared() > 0
                        ? "未报的开户银行要立即补报并说明原因；各行业主管部门、属地要核查有关项目专户余额和工资支付，发现欠薪隐患及时处置。"
                        : "各开户银行要继续按月按时报送；各行业主管部门、属地要结合月报核查项目工资支付，发现欠薪隐患及时处置。"));
    }
}
