package org.anxin.domain.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has found in a project.
 *
 * @param accountId the account it was found in, null where the project as a whole is meant
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
        @Nullable YearMonth month,
        String key,
        String summary,
        Figures figures,
        String basis) {

    private static final int LONGEST_SUMMARY = 500;

    public Finding {
        summary = summary.length() > LONGEST_SUMMARY ? summary.substring(0, LONGEST_SUMMARY - 1) + "…" : summary;
    }

    /** About the project as it stands; {@code what} tells several of a kind apart. */
    static Finding standing(
            WarningKind kind,
            WarningColour colour,
            ProjectMonthFacts facts,
            @Nullable UUID accountId,
            Object what,
            String summary,
            Figures figures,
            String basis) {
        return new Finding(
                kind,
                colour,
                facts.projectId(),
                accountId,
                null,
                key(kind, facts.projectId(), accountId, what),
                summary,
                figures,
                basis);
    }

    /** About the month of the facts. */
    static Finding monthly(
            WarningKind kind,
            WarningColour colour,
            ProjectMonthFacts facts,
            @Nullable UUID accountId,
            Object what,
            String summary,
            Figures figures,
            String basis) {
        return new Finding(
                kind,
                colour,
                facts.projectId(),
                accountId,
                facts.month(),
                key(kind, facts.projectId(), accountId, facts.month() + (what.equals("") ? "" : "|" + what)),
                summary,
                figures,
                basis);
    }

    private static String key(WarningKind kind, UUID projectId, @Nullable UUID accountId, Object what) {
        return kind + "|" + projectId + "|" + (accountId == null ? "" : accountId) + "|" + what;
    }

    /** As the table keeps a month: its first day. */
    public @Nullable LocalDate firstDay() {
        return month == null ? null : month.atDay(1);
    }
}
