package org.anxin.app.wageaccount.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.jspecify.annotations.Nullable;

/** Another bank, number or name. */
record ChangeAccountForm(
        @NotBlank(message = "{form.account.bank}") @Nullable String bankCode,

        @NotBlank(message = "{form.account.number}") @Nullable
        String accountNo,

        @NotBlank(message = "{form.account.name}") @Size(max = 200, message = "{form.account.name-long}") @Nullable
        String accountName,

        @Nullable String cnaps,

        @NotBlank(message = "{form.account.changed}") @Nullable
        String changedOn,

        @NotBlank(message = "{rule.account.change-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {

    static ChangeAccountForm of(DedicatedWageAccount account) {
        return new ChangeAccountForm(
                account.bankCode(),
                account.accountNo(),
                account.accountName(),
                account.cnaps().orElse(null),
                null,
                null,
                account.version());
    }
}
