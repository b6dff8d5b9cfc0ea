package org.anxin.domain.wageaccount;

import java.util.List;
import java.util.UUID;

/**
 * What other records need to know of a dedicated wage account.
 *
 * @param projects those whose wages it pays; several where it is shared
 */
public record AccountCard(
        UUID id,
        String accountNo,
        String accountName,
        String bankCode,
        String bankName,
        AccountState state,
        String holderName,
        List<ProjectOf> projects) {

    public AccountCard {
        projects = List.copyOf(projects);
    }

    /** The same account as another bank kept it, under another number. */
    public AccountCard keptBy(String otherBankCode, String otherBankName, String number) {
        return new AccountCard(id, number, accountName, otherBankCode, otherBankName, state, holderName, projects);
    }

    public record ProjectOf(UUID id, String code, String name, String authorityCode, String townshipCode) {}
}
