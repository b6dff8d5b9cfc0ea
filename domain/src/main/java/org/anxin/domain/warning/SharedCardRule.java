package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The wages of several people went to one card in a month.
 *
 * <p>Basis: 《保障农民工工资支付条例》第十一条、第三十一条; 叶政办〔2018〕41号第2项.
 */
final class SharedCardRule implements WarningRule {

    private static final String BASIS = "《保障农民工工资支付条例》第十一条、第三十一条；叶政办〔2018〕41号第2项";
    private static final int NAMES_SHOWN = 6;

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        var found = new ArrayList<Finding>();
        for (var account : facts.accounts()) {
            if (account.notice() != null) {
                account.notice().cards().stream()
                        .filter(card -> card.names().size() >= limits.sharedCardPersons())
                        .map(card -> found(facts, account.account(), card, limits))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Finding found(
            ProjectMonthFacts facts,
            WatchedAccount account,
            ProjectMonthFacts.SharedCard card,
            WarningThresholds limits) {
        var names = card.names();
        var shown = String.join("、", names.subList(0, Math.min(names.size(), NAMES_SHOWN)))
                + (names.size() > NAMES_SHOWN ? "等" : "");
        return Finding.monthlyOfAll(
                WarningKind.SHARED_CARD,
                WarningColour.ORANGE,
                facts,
                account,
                card.cardIndex(),
                "%s %s 有 %d 人的工资发到同一张银行卡：%s"
                        .formatted(
                                account.isShared() ? account.whole(facts.name()) : facts.name(),
                                facts.month(),
                                names.size(),
                                shown),
                account.evidence()
                        .and("月份", facts.month(), Proof.NOTICE)
                        .and("收款人", shown)
                        .and("人数", names.size() + " 人")
                        .and("笔数", card.lines() + " 笔", Proof.PAYOUTS)
                        .and("金额", card.amount())
                        .and("预警线", limits.sharedCardPersons() + " 人及以上"),
                BASIS);
    }
}
