package org.anxin.domain.wageaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One line of 专用账户管理台账.
 *
 * @param projects names, as “示例小区、示例学校”; townships likewise
 * @param receipts “人社 已收、住建 待收”
 * @param received how many of the receivers have given a receipt
 * @param receivers how many there are
 * @param lastMonth first day of the last month with a confirmed notice, or null
 * @param closing its closing balance
 * @param voidReason why it is voided, or null
 */
public record AccountLine(
        UUID id,
        String accountNo,
        String accountName,
        String bankName,
        String holderName,
        String projects,
        String townships,
        List<Sector> sectors,
        AccountState state,
        LocalDate openedOn,
        String receipts,
        int received,
        int receivers,
        @Nullable LocalDate agreementTo,
        @Nullable LocalDate lastMonth,
        @Nullable BigDecimal closing,
        @Nullable LocalDate closedOn,
        @Nullable String note,
        @Nullable String voidReason) {

    public AccountLine {
        sectors = List.copyOf(sectors);
    }

    public boolean isVoided() {
        return voidReason != null;
    }
}
