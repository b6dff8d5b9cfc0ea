package org.anxin.persistence.wageaccount;

import org.anxin.persistence.shared.list.ScopeSql;

/**
 * A notice {@code n} of an account {@code a} is in scope by its own bank, whoever keeps the account since, by whoever recorded
 * the account, and by whatever the account's projects are in scope by.
 */
public final class NoticeUnits {

    public static final ScopeSql.Columns COLUMNS = ScopeSql.Columns.anyUnit("""
            SELECT nu.path FROM unit nu WHERE nu.code IN (n.bank_code, a.unit_code)
            UNION ALL SELECT pu.path FROM wage_account_project nap JOIN project_unit pu ON pu.project_id = nap.project_id
                       WHERE nap.account_id = n.account_id""");

    private NoticeUnits() {}
}
