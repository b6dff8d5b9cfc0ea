package org.anxin.persistence.wageaccount.notice;

import java.util.stream.Collectors;
import org.anxin.domain.wageaccount.notice.TransactionKind;
import org.anxin.domain.wageaccount.notice.TransactionRule;
import org.anxin.persistence.shared.SqlNames;

/** The rules of {@link TransactionRule} as one expression over {@code notice_row AS r}. */
final class TransactionKinds {

    private static final String NAME = "coalesce(r.counterparty_name, '')";

    private static final String IS_BANK =
            "(btrim(%1$s) = '' OR %1$s ~ '%2$s')".formatted(NAME, TransactionRule.BANK_NAME);

    /** By its name, in the register, or as a person with a part in one of the account's projects. */
    private static final String IS_ENTERPRISE = """
            (%1$s ~ '%2$s' AND %1$s !~ '%3$s'
             OR %4$s IN (SELECT %5$s FROM enterprise e WHERE e.voided_at IS NULL)
             OR EXISTS (SELECT 1 FROM wage_account_project wp
                          JOIN project_party pp ON pp.project_id = wp.project_id AND pp.voided_at IS NULL
                         WHERE wp.account_id = r.account_id AND %6$s = %4$s))""".formatted(
                    NAME,
                    TransactionRule.ENTERPRISE_NAME,
                    TransactionRule.BANK_NAME,
                    SqlNames.alike(NAME),
                    SqlNames.alike("e.name"),
                    SqlNames.alike("pp.person_name"));

    static final String SQL = TransactionRule.IN_ORDER.stream()
            .map(TransactionKinds::branch)
            .collect(Collectors.joining(" ", "CASE ", """
                     WHEN r.direction = 'IN' AND EXISTS (
                         SELECT 1 FROM wage_account_project wp
                           JOIN project_party pp ON pp.project_id = wp.project_id AND pp.role = 'OWNER' AND pp.voided_at IS NULL
                           JOIN enterprise e ON e.id = pp.enterprise_id AND %s = %s
                          WHERE wp.account_id = r.account_id) THEN '%s'
                     WHEN r.direction = 'IN' THEN '%s' ELSE '%s' END""".formatted(
                            SqlNames.alike("e.name"),
                            SqlNames.alike(NAME),
                            TransactionKind.LABOR_COST,
                            TransactionKind.OTHER_IN,
                            TransactionKind.TRANSFER_OUT)));

    private TransactionKinds() {}

    private static String branch(TransactionRule rule) {
        var text = rule.alsoInName() ? "concat(r.summary, ' ', r.counterparty_name)" : "coalesce(r.summary, '')";
        return "WHEN r.direction = '%s' AND %s ~ '%s'%s THEN '%s'"
                .formatted(
                        rule.in() ? "IN" : "OUT",
                        text,
                        String.join("|", rule.words()),
                        with(rule.counterparty()),
                        rule.kind());
    }

    private static String with(TransactionRule.Counterparty counterparty) {
        return switch (counterparty) {
            case ANYBODY -> "";
            case BANK -> " AND " + IS_BANK;
            case NO_ENTERPRISE -> " AND NOT " + IS_ENTERPRISE;
        };
    }
}
