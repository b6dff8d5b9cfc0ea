package org.anxin.domain.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has found in a project.
 *
 * @param projectId the project that it is about, or that it stands with where a whole shared account is meant
 * @param accountId the account it was found in, null where the project as a whole is meant
 * @param wholeAccount whether it is about a shared account as a whole: found once, whichever of its projects is looked at
 * @param month the month it belongs to, null where it stands until it is put right
 * @param key names the finding: the same one never opens a second warning
 * @param summary one sentence that says what is the matter
 * @param basis regulation or document and its article
 */
public record Finding(
        WarningKind kind,
        WarningColour colour,
        UUID projectId,
        @Nullable UUID accountId,
        boolean wholeAccount,
        @Nullable YearMonth month,
        String key,
        String summary,
        Figures figures,
        String basis) {

    private static final int LONGEST_SUMMARY = 500;

    public Finding {
        summary = summary.length() > LONGEST_SUMMARY ? summary.substring(0, LONGEST_SUMMARY - 1) + "…" : summary;
    }

    /** As it stands, about the project, or about an account with everything in it; {@code what} tells several of a kind apart. */
    static Finding standing(
            WarningKind kind,
            WarningColour colour,
            ProjectMonthFacts facts,
            @Nullable WatchedAccount account,
            Object what,
            String summary,
            Figures figures,
            String basis) {
        boolean whole = account != null && account.isShared();
        return found(kind, colour, facts, account, whole, null, what, summary, figures, basis);
    }

    /** About the project in the month of the facts, or its part in an account. */
    static Finding monthly(
            WarningKind kind,
            WarningColour colour,
            ProjectMonthFacts facts,
            @Nullable WatchedAccount account,
            Object what,
            String summary,
            Figures figures,
            String basis) {
        return found(kind, colour, facts, account, false, facts.month(), inMonth(facts, what), summary, figures, basis);
    }

    /** About an account with everything in it in the month of the facts. */
    static Finding monthlyOfAll(
            WarningKind kind,
            WarningColour colour,
            ProjectMonthFacts facts,
            WatchedAccount account,
            Object what,
            String summary,
            Figures figures,
            String basis) {
        return found(
                kind,
                colour,
                facts,
                account,
                account.isShared(),
                facts.month(),
                inMonth(facts, what),
                summary,
                figures,
                basis);
    }

    private static Finding found(
            WarningKind kind,
            WarningColour colour,
            ProjectMonthFacts facts,
            @Nullable WatchedAccount account,
            boolean whole,
            @Nullable YearMonth month,
            Object what,
            String summary,
            Figures figures,
            String basis) {
        var sharing = whole && account != null ? account.sharing() : null;
        var project = sharing == null ? facts.projectId() : sharing.bearer();
        var accountId = account == null ? null : account.id();
        var key = "%s|%s|%s|%s".formatted(kind, whole ? "" : project, accountId == null ? "" : accountId, what);
        return new Finding(kind, colour, project, accountId, whole, month, key, summary, figures, basis);
    }

    private static String inMonth(ProjectMonthFacts facts, Object what) {
        return facts.month() + (what.equals("") ? "" : "|" + what);
    }

    /** As the table keeps a month: its first day. */
    public @Nullable LocalDate firstDay() {
        return month == null ? null : month.atDay(1);
    }
}
