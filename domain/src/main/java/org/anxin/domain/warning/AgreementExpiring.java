package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * The agreement of owner, general contractor and bank on an account ends, or has ended.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十六条; 叶政办〔2018〕41号第26项.
 */
final class AgreementExpiring implements WarningRule {

    private static final String BASIS = "《保障农民工工资支付条例》第二十六条；叶政办〔2018〕41号第26项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        return facts.agreements().stream()
                .flatMap(agreement -> Expiry.colour(agreement.endsOn(), limits.agreementRemind(), today).stream()
                        .map(colour -> Finding.standing(
                                WarningKind.AGREEMENT_EXPIRING,
                                colour,
                                facts,
                                agreement.account(),
                                agreement.endsOn(),
                                "%s的资金管理三方协议%s"
                                        .formatted(
                                                agreement.account().whole(facts.name()),
                                                Expiry.words(agreement.endsOn(), today)),
                                agreement
                                        .account()
                                        .evidence()
                                        .and("协议有效期止", agreement.endsOn())
                                        .and("提醒提前", limits.agreementRemind().count() + " 日（自然日）"),
                                BASIS)))
                .toList();
    }
}
