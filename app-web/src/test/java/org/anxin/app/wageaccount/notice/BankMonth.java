package org.anxin.app.wageaccount.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A month of an account as a bank has it: labor cost in, wages out, one payment back, a fee, interest. */
final class BankMonth {

    static final List<String> HEAD = List.of("账号", "流水号", "日期", "收支", "金额", "余额", "对方户名", "对方账号", "对方行名", "摘要");
    static final List<String> PAYOUT_HEAD =
            List.of("专户账号", "批次号", "流水号", "日期", "月份", "姓名", "证件号", "卡号", "金额", "结果", "原因");

    private final String accountNo;
    private final YearMonth month;

    BankMonth(String accountNo, YearMonth month) {
        this.accountNo = accountNo;
        this.month = month;
    }

    /** In the order of our template's columns. */
    List<List<String>> statement() {
        return new ArrayList<>(List.of(
                line("01", 5, "收入", "500000.00", "500000.00", "示例甲方公司", "10月人工费"),
                line("02", 15, "支出", "300000.00", "200000.00", "", "代发工资"),
                line("03", 16, "收入", "6500.00", "206500.00", "", "退票"),
                line("04", 20, "支出", "50.00", "206450.00", "", "代发手续费"),
                line("05", 21, "收入", "120.35", "206570.35", "", "结息")));
    }

    List<List<String>> payouts() {
        return new ArrayList<>(List.of(
                payout("01", "张三（示例）", "6217000000000000001", "200000.00", "成功"),
                payout("02", "李四（示例）", "6217000000000000002", "93500.00", "成功"),
                payout("03", "王五（示例）", "6217000000000000003", "6500.00", "退回"),
                payout("04", "赵六（示例）", "6217000000000000004", "1000.00", "失败")));
    }

    String day(int day) {
        return month.atDay(day).toString();
    }

    private List<String> line(
            String no, int day, String direction, String amount, String balance, String counterparty, String summary) {
        return List.of(
                accountNo, month + "-" + no, day(day), direction, amount, balance, counterparty, "", "", summary);
    }

    private List<String> payout(String no, String name, String card, String amount, String result) {
        return List.of(accountNo, "P" + month, no, day(15), "", name, "", card, amount, result, "");
    }

    static byte[] csv(List<String> head, List<List<String>> rows) {
        var text = new StringBuilder(String.join(",", head)).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As core systems print it: title rows, debit and credit side by side, thousands separators, GB18030. */
    static byte[] text(String accountNo, List<List<String>> rows) {
        var text = new StringBuilder("示例银行叶集支行账户交易明细\r\n账号：" + accountNo + "|币种：人民币\r\n");
        text.append("交易日期|交易流水号|借方发生额|贷方发生额|账户余额|对方户名|对方账号|对方行名|摘要\r\n");
        for (var row : rows) {
            boolean in = row.get(3).equals("收入");
            text.append(String.join(
                            "|",
                            row.get(2).replace("-", ""),
                            row.get(1),
                            in ? "" : grouped(row.get(4)),
                            in ? grouped(row.get(4)) : "",
                            grouped(row.get(5)),
                            row.get(6),
                            row.get(7),
                            row.get(8),
                            row.get(9)))
                    .append("\r\n");
        }
        return text.toString().getBytes(Charset.forName("GB18030"));
    }

    /** As internet banking exports it: XLS, every cell a text, 借贷标志, newest line first. */
    static byte[] xls(List<List<String>> rows) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("明细");
            sheet.createRow(0).createCell(0).setCellValue("账户交易明细查询");
            var heads = List.of("账号", "交易流水号", "记账日期", "借贷标志", "发生额", "余额", "对方户名", "对方账号", "对方行名", "用途");
            var head = sheet.createRow(1);
            for (int c = 0; c < heads.size(); c++) {
                head.createCell(c).setCellValue(heads.get(c));
            }
            var newestFirst = rows.reversed();
            for (int r = 0; r < newestFirst.size(); r++) {
                var row = sheet.createRow(r + 2);
                for (int c = 0; c < heads.size(); c++) {
                    var typed = newestFirst.get(r).get(c);
                    row.createCell(c).setCellValue(c == 3 ? (typed.equals("收入") ? "贷" : "借") : typed);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String grouped(String amount) {
        return "%,.2f".formatted(Double.parseDouble(amount));
    }
}
