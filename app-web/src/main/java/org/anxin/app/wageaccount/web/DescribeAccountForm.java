package org.anxin.app.wageaccount.web;

import jakarta.validation.constraints.Size;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.jspecify.annotations.Nullable;

/**
 * What needs no new registration.
 *
 * @param project code of another project that is paid from the account from now on, with its sub-ledger
 */
record DescribeAccountForm(
        @Nullable String cnaps,
        @Nullable String agreementOn,
        @Nullable String agreementTo,

        @Size(max = 500, message = "{form.long.500}") @Nullable
        String note,

        @Nullable String project,
        @Nullable Long version) {

    static DescribeAccountForm of(DedicatedWageAccount account) {
        var agreement = account.agreement();
        return new DescribeAccountForm(
                account.cnaps().orElse(null),
                agreement.signedOn() == null ? null : agreement.signedOn().toString(),
                agreement.validTo() == null ? null : agreement.validTo().toString(),
                account.note().orElse(null),
                null,
                account.version());
    }
}
