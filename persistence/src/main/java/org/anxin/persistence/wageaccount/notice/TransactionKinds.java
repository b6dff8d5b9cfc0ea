package org.anxin.persistence.wageaccount.notice;

import java.util.stream.Collectors;
import org.anxin.domain.wageaccount.notice.TransactionKind;
import org.anxin.domain.wageaccount.notice.TransactionRule;

/** The rules of {@link TransactionRule} as one expression over {@code notice_row AS r}. */
final class TransactionKinds {

    static final String SQL = TransactionRule.IN_ORDER.stream()
            .map(TransactionKinds::branch)
            .collect(Collectors.joining(" ", "CASE ", """
                     WHEN r.direction = 'IN' AND EXISTS (
                         SELECT 1 FROM wage_account_project wp
                           JOIN project_party pp ON pp.project_id = wp.project_id AND pp.role = 'OWNER' AND pp.voided_at IS NULL
                           JOIN enterprise e ON e.id = pp.enterprise_id AND e.name = r.counterparty_name
                          WHERE wp.account_id = r.account_id) THEN '%s'
                     WHEN r.direction = 'IN' THEN '%s' ELSE '%s' END""".formatted(
                            TransactionKind.LABOR_COST, TransactionKind.OTHER_IN, TransactionKind.TRANSFER_OUT)));

    private TransactionKinds() {}

    private static String branch(TransactionRule rule) {
        var text = rule.alsoInName() ? "concat(r.summary, ' ', r.counterparty_name)" : "coalesce(r.summary, '')";
        return "WHEN r.direction = '%s' AND %s ~ '%s' THEN '%s'"
                .formatted(rule.in() ? "IN" : "OUT", text, String.join("|", rule.words()), rule.kind());
    }
}
