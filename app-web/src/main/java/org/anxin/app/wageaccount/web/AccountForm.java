package org.anxin.app.wageaccount.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anxin.app.wageaccount.KeepingAccounts.Share;
import org.anxin.app.wageaccount.ReadingAccounts.Suggested;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is typed of a new account.
 *
 * @param projects one in a line: its code, and the sub-ledger's number behind a blank where the account is shared
 */
record AccountForm(
        @NotBlank(message = "{form.account.projects}")
        @Size(max = 1000, message = "{form.account.projects-long}")
        @Nullable
        String projects,

        @NotBlank(message = "{form.account.holder}") @Nullable
        String holderCode,

        @NotBlank(message = "{form.account.bank}") @Nullable String bankCode,

        @NotBlank(message = "{form.account.number}") @Nullable
        String accountNo,

        @NotBlank(message = "{form.account.name}") @Size(max = 200, message = "{form.account.name-long}") @Nullable
        String accountName,

        @Nullable String cnaps,

        @NotBlank(message = "{form.account.opened}") @Nullable
        String openedOn,

        @Nullable String agreementOn,
        @Nullable String agreementTo,

        @Size(max = 500, message = "{form.long.500}") @Nullable
        String note,

        @Nullable List<MultipartFile> files) {

    static AccountForm of(Suggested suggested) {
        return new AccountForm(
                suggested.project().code(),
                suggested.holderCode(),
                null,
                null,
                suggested.accountName(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static AccountForm blank() {
        return new AccountForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    List<Share> shares() {
        return TypedAccount.shares(projects);
    }
}
