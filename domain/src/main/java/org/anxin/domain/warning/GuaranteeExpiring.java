package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * The owner's payment guarantee that lasts longest ends, or has ended, while the project goes on.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十四条、第五十七条; 叶政办〔2018〕41号第19项.
 */
final class GuaranteeExpiring implements WarningRule {

    private static final String BASIS = "《保障农民工工资支付条例》第二十四条、第五十七条；叶政办〔2018〕41号第19项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        var endsOn = facts.guaranteeTo();
        if (!facts.latest() || !facts.active() || endsOn == null) {
            return List.of();
        }
        return Expiry.colour(endsOn, limits.guaranteeRemind(), today).stream()
                .map(colour -> Finding.standing(
                        WarningKind.GUARANTEE_EXPIRING,
                        colour,
                        facts,
                        null,
                        endsOn,
                        "%s 的工程款支付担保%s".formatted(facts.name(), Expiry.words(endsOn, today)),
                        Figures.of("担保有效期止", endsOn)
                                .and("提醒提前", limits.guaranteeRemind().count() + " 日（自然日）"),
                        BASIS))
                .toList();
    }
}
