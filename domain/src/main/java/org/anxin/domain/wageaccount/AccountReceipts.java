package org.anxin.domain.wageaccount;

import java.util.UUID;
import org.anxin.domain.shared.document.DocumentKind;

/** 备案回执 as numbered documents: each receiver numbers its own, one for each account and round of registration. */
public final class AccountReceipts {

    private AccountReceipts() {}

    public static DocumentKind kind(String receiverCode, String receiverShortName) {
        return new DocumentKind("wage-account-receipt/" + receiverCode, receiverShortName + "专备");
    }

    public static String subjectKey(UUID accountId, int round) {
        return accountId + "/" + round;
    }

    public static String title(String accountNo) {
        return "农民工工资专用账户备案回执（账号 " + accountNo + "）";
    }
}
