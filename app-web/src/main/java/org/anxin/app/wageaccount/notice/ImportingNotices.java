package org.anxin.app.wageaccount.notice;

import java.util.List;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.wageaccount.notice.NoticeRows;
import org.springframework.stereotype.Component;

/** Our own workbook for banks that have no files of their own: a month's statement and payouts in one (专户月报). */
@Component
class ImportingNotices implements ImportHandler {

    private static final ImportKind KIND = new ImportKind("bank-notice", "专户月报", Permission.NOTICE_UPLOAD.code());
    private static final int VERSION = 1;

    private static final ImportDefinition DEFINITION = ImportDefinition.ofParts(
            KIND,
            VERSION,
            List.of(ImportingStatements.DEFINITION, ImportingPayouts.DEFINITION),
            List.of(
                    "流水和代发明细填在同一个工作簿的两张表里，一次上传、一次确认；不要改两张表的名称。当月没有代发的，“代发明细”表留空。",
                    "任何一张表里，一个账户一个月有一行有错误，该账户该月的流水和代发都不入库，其他账户、其他月份不受影响。",
                    "期初、人工费、代发、期末等汇总由系统按流水计算，不需要填写；入库后由本行复核人员复核。",
                    "代发明细成功和退回的金额之和应等于流水中的代发支出，不相等的不能复核。",
                    "已经复核的月份可以重新上传，作为更正；更正须写明原因，复核后代替原来的月报，原月报仍保留。",
                    "证件号、卡号加密保存，页面和台账只显示首尾几位。"));

    private final NoticeRows rows;
    private final PostingNotices posting;

    ImportingNotices(NoticeRows rows, PostingNotices posting) {
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
        rows.checkBoth(check.runId(), check.actor().scopeOf(Permission.NOTICE_UPLOAD), check.today());
    }

    @Override
    public ImportOutcome post(ImportPosting sound) {
        return posting.both(sound);
    }
}
