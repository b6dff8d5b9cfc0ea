package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Money left the account for somebody who is no worker paid in that month: an enterprise, a party of the project, or
 * nobody of the month's payout file. Interest, returned payments, fees and judicial deductions are no transfers. What names
 * no project of a shared account is found once for the account.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十七条、第三十三条; 叶政办〔2018〕41号第27项.
 */
final class TransferOutside implements WarningRule {

    private static final String BASIS = "《保障农民工工资支付条例》第二十七条、第三十三条；叶政办〔2018〕41号第27项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        var found = new ArrayList<Finding>();
        for (var account : facts.accounts()) {
            if (account.notice() != null) {
                account.notice().transfers().stream()
                        .filter(TransferOutside::isOutside)
                        .map(transfer -> found(facts, account.account(), transfer))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isOutside(ProjectMonthFacts.TransferOut transfer) {
        return transfer.enterprise() || transfer.party() || !transfer.payee();
    }

    private static Finding found(
            ProjectMonthFacts facts, WatchedAccount account, ProjectMonthFacts.TransferOut transfer) {
        var who = transfer.counterparty() == null ? "（对方户名空白）" : transfer.counterparty();
        var party = account.isShared() && !transfer.named() ? "共用项目的参建单位" : "本项目参建单位";
        var why = transfer.party() ? party : transfer.enterprise() ? "企业" : "不在当月代发名单";
        var what = transfer.serialNo() + "|" + transfer.amount().toPlainString();
        var figures = account.evidence()
                .and("日期", transfer.on())
                .and("流水号", transfer.serialNo(), Proof.STATEMENT)
                .and("金额", transfer.amount())
                .and("对方户名", who)
                .and("对方身份", why)
                .and("摘要", transfer.summary() == null ? "无" : transfer.summary());
        var told = "%s%s 向 %s 转出 %s，收款人为%s"
                .formatted(
                        transfer.named() ? account.of(facts.name()) : account.whole(facts.name()),
                        transfer.on(),
                        who,
                        Figures.yuan(transfer.amount()),
                        why.equals("不在当月代发名单") ? "非当月代发人员" : why);
        return transfer.named()
                ? Finding.monthly(
                        WarningKind.TRANSFER_OUTSIDE,
                        WarningColour.RED,
                        facts,
                        account,
                        what,
                        told,
                        account.isShared() ? figures.and("所属项目", facts.name() + "（流水写明）") : figures,
                        BASIS)
                : Finding.monthlyOfAll(
                        WarningKind.TRANSFER_OUTSIDE,
                        WarningColour.RED,
                        facts,
                        account,
                        what,
                        told,
                        figures.and("所属项目", "流水没有写明，按整个账户预警一次"),
                        BASIS);
    }
}
