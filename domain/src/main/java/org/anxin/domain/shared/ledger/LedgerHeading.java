package org.anxin.domain.shared.ledger;

import java.time.LocalDate;

/**
 * What stands above a ledger.
 *
 * @param title such as “专用账户管理台账”
 * @param issuer 编制单位
 * @param madeOn the day of the export
 * @param filterInWords what was asked for, as a reader would say it; “全部” without a filter
 */
public record LedgerHeading(String title, String issuer, LocalDate madeOn, String filterInWords) {}
