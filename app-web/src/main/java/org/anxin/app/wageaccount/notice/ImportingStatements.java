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
import org.anxin.domain.shared.imports.TwoSides;
import org.anxin.domain.wageaccount.notice.NoticeRows;
import org.springframework.stereotype.Component;

/** An account's statement as the bank prints it (专户流水). */
@Component
class ImportingStatements implements ImportHandler {

    private static final ImportKind KIND =
            new ImportKind(NoticeRows.STATEMENT, "专户流水", Permission.NOTICE_UPLOAD.code());
    private static final int VERSION = 1;
    private static final String IN = "收入";
    private static final String OUT = "支出";

    static final ImportDefinition DEFINITION = new ImportDefinition(
                    KIND,
                    VERSION,
                    List.of(
                            ImportColumn.required("account", "账号", CellType.CODE, 32)
                                    .alsoCalled("帐号", "专户账号", "账户", "账户号", "本方账号", "客户账号", "查询账号", "专用账户账号")
                                    .alsoInTitle("(?:账号|帐号|账户号|账户)[: ]*([0-9-]{8,32})")
                                    .explained("6222000000000001", "农民工工资专用账户的账号，与备案一致"),
                            ImportColumn.required("serial", "流水号", CellType.CODE, 60)
                                    .alsoCalled("交易流水号", "交易流水", "核心流水号", "柜员流水号", "业务流水号", "日志号", "交易序号")
                                    .explained("20261005000123", "银行的交易流水号，一个账户内不重复"),
                            ImportColumn.required("date", "日期", CellType.DATE, 10)
                                    .alsoCalled("交易日期", "记账日期", "入账日期", "发生日期", "交易日", "记账日")
                                    .explained("2026-10-05", "记账日期；一个月份的流水要全部在同一个文件里"),
                            ImportColumn.required("direction", "收支", CellType.CHOICE, 10)
                                    .alsoCalled("借贷", "借贷标志", "借/贷", "借贷方向", "收支标志", "收/支", "收支方向", "方向")
                                    .offering(List.of(IN, OUT))
                                    .alsoMeaning(IN, "贷", "贷方", "C", "CR", "贷记", "收", "入账", "存入", "转入")
                                    .alsoMeaning(OUT, "借", "借方", "D", "DR", "借记", "支", "出账", "支取", "转出")
                                    .explained(IN, "收入（贷）或支出（借）"),
                            ImportColumn.required("amount", "金额", CellType.MONEY, 20)
                                    .alsoCalled("发生额", "交易金额", "发生金额", "金额（元）", "交易额")
                                    .explained("500000.00", "元，大于零"),
                            ImportColumn.optional("balance", "余额", CellType.MONEY, 20)
                                    .alsoCalled("账户余额", "交易后余额", "当前余额", "余额（元）")
                                    .explained("500000.00", "该笔之后的余额；系统逐笔核对到分"),
                            ImportColumn.optional("counterpartyName", "对方户名", CellType.TEXT, 120)
                                    .alsoCalled("对方名称", "对方单位", "对方账户名称", "对手户名", "交易对手名称", "收/付款人名称")
                                    .explained("示例建设单位", "对方账户的名称"),
                            ImportColumn.optional("counterpartyAccount", "对方账号", CellType.CODE, 40)
                                    .alsoCalled("对方帐号", "对手账号", "交易对手账号", "对方账户")
                                    .explained("34050100000000000001", "对方账户的账号"),
                            ImportColumn.optional("counterpartyBank", "对方行名", CellType.TEXT, 120)
                                    .alsoCalled("对方开户行", "对方银行", "对手行名", "对方行")
                                    .explained("示例银行叶集支行", "对方的开户银行"),
                            ImportColumn.optional("summary", "摘要", CellType.TEXT, 200)
                                    .alsoCalled("用途", "摘要/用途", "附言", "备注", "交易摘要", "摘要用途")
                                    .explained("10月人工费", "写明人工费、代发工资、利息、退票等，系统据此归类")),
                    List.of("account+serial"),
                    List.of(
                            "一个账户一个月的流水必须完整：有一行有错误，该账户该月整月不入库，其他账户、其他月份不受影响。",
                            "期初、人工费、代发、期末等汇总由系统按流水计算，不需要填写；入库后由本行复核人员复核。",
                            "已经复核的月份可以重新上传，作为更正；更正须写明原因，复核后代替原来的月报，原月报仍保留。"))
            .alsoWith(new TwoSides(
                    "direction",
                    "amount",
                    OUT,
                    IN,
                    List.of("借方", "借方发生额", "借方金额", "支出金额", "支出", "付款金额", "转出金额"),
                    List.of("贷方", "贷方发生额", "贷方金额", "收入金额", "收入", "收款金额", "转入金额")));

    private final NoticeRows rows;
    private final PostingNotices posting;

    ImportingStatements(NoticeRows rows, PostingNotices posting) {
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
        rows.checkStatement(check.runId(), check.actor().scopeOf(Permission.NOTICE_UPLOAD), check.today());
    }

    @Override
    public ImportOutcome post(ImportPosting sound) {
        return posting.statement(sound);
    }
}
