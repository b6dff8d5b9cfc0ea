package org.anxin.domain.warning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the rules speak of it.
 *
 * @param sharing null where it serves one project alone
 */
public record WatchedAccount(
        UUID id, String accountNo, @Nullable Sharing sharing) {

    private static final int NAMES_SHOWN = 4;
    private static final int DIGITS_SHOWN = 4;

    /**
     * How several projects keep their wages in one account.
     *
     * @param bearer the project that warnings of the whole account stand with: the same, whichever is looked at
     * @param names of all the projects
     * @param subLedgerNo of the project that is looked at
     */
    public record Sharing(
            UUID bearer, List<String> names, @Nullable String subLedgerNo) {

        public Sharing {
            names = List.copyOf(names);
        }
    }

    public boolean isShared() {
        return sharing != null;
    }

    /** As a clerk recognizes it, without showing the whole number. */
    String label() {
        return "尾号 " + accountNo.substring(Math.max(0, accountNo.length() - DIGITS_SHOWN));
    }

    /** “甲小区 共用专用账户（尾号 1234，分账号 001）”: the project's own part. */
    String of(String project) {
        var subLedger = sharing == null || sharing.subLedgerNo() == null ? "" : "，分账号 " + sharing.subLedgerNo();
        return "%s %s（%s%s）".formatted(project, word(), label(), subLedger);
    }

    /** “甲小区、乙小区 共用专用账户（尾号 1234）”: the account with everything in it. */
    String whole(String project) {
        return "%s %s（%s）".formatted(sharing == null ? project : names(sharing), word(), label());
    }

    /** The first rows of the evidence of whatever was found in it. */
    Figures evidence() {
        var figures = Figures.of("专用账户", label(), Proof.ACCOUNT);
        return sharing == null ? figures : figures.and("共用项目", names(sharing));
    }

    private String word() {
        return isShared() ? "共用专用账户" : "专用账户";
    }

    private static String names(Sharing sharing) {
        var names = sharing.names();
        return names.size() <= NAMES_SHOWN
                ? String.join("、", names)
                : "%s等 %d 个项目".formatted(String.join("、", names.subList(0, NAMES_SHOWN)), names.size());
    }
}
