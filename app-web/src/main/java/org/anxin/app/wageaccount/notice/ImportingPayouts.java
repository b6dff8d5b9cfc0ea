package org.anxin.app.wageaccount.notice;

import java.util.List;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.wageaccount.notice.NoticeRows;
import org.springframework.stereotype.Component;

/** Whom a payout went to and what became of it, as the bank's batch and result files say (代发明细). */
@Component
class ImportingPayouts implements ImportHandler {

    private static final ImportKind KIND = new ImportKind(NoticeRows.PAYOUTS, "代发明细", Permission.NOTICE_UPLOAD.code());
    private static final int VERSION = 1;
    private static final String PAID = "成功";
    private static final String FAILED = "失败";
    private static final String RETURNED = "退回";

    static final ImportDefinition DEFINITION = new ImportDefinition(
            KIND,
            VERSION,
            List.of(
                    ImportColumn.required("account", "专户账号", CellType.CODE, 32)
                            .alsoCalled("付款账号", "付款帐号", "付方账号", "本方账号", "代发账号", "转出账号", "专用账户账号", "单位账号")
                            .alsoInTitle("(?:专户账号|付款账号|付方账号|代发账号|单位账号)[: ]*([0-9-]{8,32})")
                            .explained("6222000000000001", "农民工工资专用账户的账号，与备案一致"),
                    ImportColumn.optional("batch", "批次号", CellType.CODE, 60)
                            .alsoCalled("代发批次号", "批次", "批号", "代发批次")
                            .alsoInTitle("(?:代发)?批次?号[: ]*([0-9A-Za-z-]{2,60})")
                            .explained("P20261015", "代发批次号"),
                    ImportColumn.optional("serial", "流水号", CellType.CODE, 60)
                            .alsoCalled("交易流水号", "明细序号", "明细号")
                            .explained("000001", "批次内的流水号"),
                    ImportColumn.optional("date", "日期", CellType.DATE, 10)
                            .alsoCalled("交易日期", "代发日期", "发放日期", "入账日期", "处理日期")
                            .alsoInTitle("(?:代发日期|发放日期|交易日期|处理日期)[: ]*(\\d{4}[-/.年]?\\d{1,2}[-/.月]?\\d{1,2}日?)")
                            .explained("2026-10-15", "代发日期；没有日期的填月份"),
                    ImportColumn.optional("month", "月份", CellType.CODE, 10)
                            .alsoCalled("代发月份", "发放月份", "账期")
                            .explained("2026-10", "款项从专户支出的月份；有日期的可以不填"),
                    ImportColumn.required("name", "姓名", CellType.TEXT, 60)
                            .alsoCalled("收款人", "收款人姓名", "户名", "收款户名", "收款人户名", "员工姓名")
                            .explained("张三（示例）", "收款的农民工本人"),
                    ImportColumn.optional("idNumber", "证件号", CellType.CODE, 30)
                            .alsoCalled("身份证号", "证件号码", "身份证号码", "身份证")
                            .ofPersonalData("payout_line.id")
                            .explained("340000199001010000", "身份证号；加密保存"),
                    ImportColumn.required("card", "卡号", CellType.CODE, 30)
                            .alsoCalled("银行卡号", "收款账号", "收款帐号", "收款人账号", "账号", "帐号", "对方账号", "转入账号")
                            .ofPersonalData("payout_line.card")
                            .explained("6217000000000000001", "收款人本人的银行卡号；加密保存"),
                    ImportColumn.required("amount", "金额", CellType.MONEY, 20)
                            .alsoCalled("代发金额", "交易金额", "实发金额", "发放金额", "金额（元）")
                            .explained("6500.00", "元，大于零"),
                    ImportColumn.required("result", "结果", CellType.CHOICE, 20)
                            .alsoCalled("状态", "处理结果", "交易状态", "代发结果", "处理状态")
                            .offering(List.of(PAID, FAILED, RETURNED))
                            .alsoMeaning(PAID, "已发放", "交易成功", "处理成功", "代发成功", "成功入账", "已入账", "S", "Y")
                            .alsoMeaning(FAILED, "交易失败", "处理失败", "代发失败", "未入账", "F", "N")
                            .alsoMeaning(RETURNED, "退票", "退汇", "已退回", "R")
                            .explained(PAID, "成功、失败（没有扣款），或退回（扣款后退回）"),
                    ImportColumn.optional("reason", "原因", CellType.TEXT, 200)
                            .alsoCalled("失败原因", "备注", "返回信息", "处理信息", "错误信息")
                            .explained("", "失败或退回的原因")),
            List.of("account+batch+serial"),
            List.of(
                    "一个月分几批代发的，可以分几个文件上传，每批有自己的批次号；更正时，同一批次号的以新文件为准。",
                    "一个文件里，一个账户一个月有一行有错误，该账户该月整月不入库，其他账户、其他月份不受影响。",
                    "与同月流水合为一份专户月报；成功和退回的金额之和应等于流水中的代发支出，不相等的不能复核。",
                    "证件号、卡号加密保存，页面和台账只显示首尾几位。"));

    private final NoticeRows rows;
    private final PostingNotices posting;

    ImportingPayouts(NoticeRows rows, PostingNotices posting) {
        this.rows = rows;
        this.posting = posting;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public ImportDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(ImportCheck check) {
        rows.checkPayouts(check.runId(), check.actor().scopeOf(Permission.NOTICE_UPLOAD), check.today());
    }

    @Override
    public ImportOutcome post(ImportPosting sound) {
        return posting.payouts(sound);
    }
}
