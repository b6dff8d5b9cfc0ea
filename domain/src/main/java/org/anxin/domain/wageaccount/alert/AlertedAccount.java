package org.anxin.domain.wageaccount.alert;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.wageaccount.LaborBureau;
import org.jspecify.annotations.Nullable;

/**
 * An account and the project whose wages it pays, as an alert is about both; a shared account is several of these.
 *
 * @param bankPath path of the bank's unit
 * @param authorityCode the project's sector authority
 * @param contractorName the project's general contractor, null while none is recorded
 */
public record AlertedAccount(
        UUID accountId,
        String accountNo,
        String accountName,
        String bankCode,
        String bankPath,
        UUID projectId,
        String projectName,
        String authorityCode,
        @Nullable String contractorName) {

    /** Whom an alert goes to. Basis: Order 724, art. 27; 叶政办〔2018〕41号第27项. */
    public List<String> receivers() {
        return LaborBureau.and(List.of(authorityCode));
    }
}
