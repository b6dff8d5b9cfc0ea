package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Money left the account for somebody who is no worker paid in that month: an enterprise, a party of the project, or
 * nobody of the month's payout file. Interest, returned payments, fees and judicial deductions are no transfers.
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
                        .map(transfer -> found(facts, account, transfer))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isOutside(ProjectMonthFacts.TransferOut transfer) {
        return transfer.enterprise() || transfer.party() || !transfer.payee();
    }

    private static Finding found(
            ProjectMonthFacts facts, ProjectMonthFacts.AccountMonth account, ProjectMonthFacts.TransferOut transfer) {
        var who = transfer.counterparty() == null ? "（对方户名空白）" : transfer.counterparty();
        var why = transfer.party() ? "本项目参建单位" : transfer.enterprise() ? "企业" : "不在当月代发名单";
        return Finding.monthly(
                WarningKind.TRANSFER_OUTSIDE,
                WarningColour.RED,
                facts,
                account.id(),
                transfer.serialNo() + "|" + transfer.amount().toPlainString(),
                "%s 专用账户（%s）%s 向 %s 转出 %s，收款人为%s"
                        .formatted(
                                facts.name(),
                                account.label(),
                                transfer.on(),
                                who,
                                Figures.yuan(transfer.amount()),
                                why.equals("不在当月代发名单") ? "非当月代发人员" : why),
                Figures.of("专用账户", account.label(), Proof.ACCOUNT)
                        .and("日期", transfer.on())
                        .and("流水号", transfer.serialNo(), Proof.STATEMENT)
                        .and("金额", transfer.amount())
                        .and("对方户名", who)
                        .and("对方身份", why)
                        .and("摘要", transfer.summary() == null ? "无" : transfer.summary()),
                BASIS);
    }
}
