package org.anxin.persistence.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.warning.DisposalDue;
import org.anxin.domain.warning.Finding;
import org.anxin.domain.warning.FoundWarnings;
import org.anxin.domain.warning.ScanSpan;
import org.anxin.domain.warning.WarningColour;
import org.anxin.domain.warning.WarningKind;
import org.anxin.persistence.shared.SqlValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One statement for a whole scan: its parts see the same warnings and touch different ones. What is about a whole shared
 * account is missed only where all its projects were looked at.
 */
@Repository
class SqlFoundWarnings implements FoundWarnings {

    private static final String[] STANDING = Arrays.stream(WarningKind.values())
            .filter(WarningKind::isStanding)
            .map(Enum::name)
            .toArray(String[]::new);

    private static final String RECONCILE = """
            WITH found AS (
                SELECT DISTINCT ON (f.key) f.*
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:rules AS text[]), CAST(:colours AS text[]), CAST(:projects AS uuid[]),
                              CAST(:accounts AS uuid[]), CAST(:wholes AS boolean[]), CAST(:months AS date[]), CAST(:keys AS text[]), CAST(:summaries AS text[]),
                              CAST(:figures AS text[]), CAST(:bases AS text[]), CAST(:dues AS date[]), CAST(:formulas AS text[]))
                    AS f (id, rule, colour, project_id, account_id, whole_account, month, key, summary, figures, basis, due_on, due_formula)
                 ORDER BY f.key),
            known AS (
                SELECT w.id AS warning_id, f.colour, f.summary, f.figures, f.due_on, f.due_formula,
                       c.comes_back, c.comes_back OR w.state <> 'CLOSED' AS alive,
                       c.comes_back OR w.state <> 'CLOSED' AND f.due_on < w.due_on
                           AND array_position(ARRAY['RED', 'ORANGE', 'YELLOW'], f.colour)
                             < array_position(ARRAY['RED', 'ORANGE', 'YELLOW'], w.colour::text) AS due_anew,
                       w.vanished_on IS NOT NULL OR w.colour <> f.colour OR w.summary <> f.summary OR w.figures <> f.figures AS differs
                  FROM found f
                  JOIN early_warning w ON w.district_code = anxin_district() AND w.finding_key = f.key
                 CROSS JOIN LATERAL (SELECT w.state = 'CLOSED' AND w.closing = 'VANISHED' AND w.closed_by = 'system' AS comes_back) c),
            again AS (
                UPDATE early_warning w
                   SET last_found_on = :today,
                       vanished_on = CASE WHEN k.alive THEN NULL ELSE w.vanished_on END,
                       colour = CASE WHEN k.alive THEN k.colour ELSE w.colour END,
                       summary = CASE WHEN k.alive THEN k.summary ELSE w.summary END,
                       figures = CASE WHEN k.alive THEN k.figures ELSE w.figures END,
                       due_on = CASE WHEN k.due_anew THEN k.due_on ELSE w.due_on END,
                       due_formula = CASE WHEN k.due_anew THEN k.due_formula ELSE w.due_formula END,
                       state = CASE WHEN k.comes_back THEN 'OPEN' ELSE w.state END,
                       closing = CASE WHEN k.comes_back THEN NULL ELSE w.closing END,
                       closed_by = CASE WHEN k.comes_back THEN NULL ELSE w.closed_by END,
                       closed_at = CASE WHEN k.comes_back THEN NULL ELSE w.closed_at END,
                       version = w.version + (k.alive AND k.differs)::int
                  FROM known k
                 WHERE w.id = k.warning_id AND (w.last_found_on <> :today OR k.alive AND k.differs)
                RETURNING k.comes_back),
            opened AS (
                INSERT INTO early_warning (id, number, rule, colour, project_id, account_id, whole_account, month, finding_key, summary, figures, basis,
                                           opened_on, due_on, due_formula, last_found_on, state, version)
                SELECT f.id, nextval('early_warning_number_seq'), f.rule, f.colour, f.project_id, f.account_id, f.whole_account, f.month, f.key,
                       f.summary, f.figures, f.basis, :today, f.due_on, f.due_formula, :today, 'OPEN', 0
                  FROM found f
                 WHERE NOT EXISTS (SELECT 1 FROM early_warning w WHERE w.district_code = anxin_district() AND w.finding_key = f.key)
                RETURNING id),
            vanished AS (
                UPDATE early_warning w
                   SET vanished_on = :today,
                       state = CASE WHEN w.state = 'OPEN' THEN 'CLOSED' ELSE w.state END,
                       closing = CASE WHEN w.state = 'OPEN' THEN 'VANISHED' END,
                       closed_by = CASE WHEN w.state = 'OPEN' THEN 'system' END,
                       closed_at = CASE WHEN w.state = 'OPEN' THEN CAST(:now AS timestamptz) END,
                       version = w.version + 1
                 WHERE w.district_code = anxin_district() AND w.state <> 'CLOSED' AND w.vanished_on IS NULL
                   AND (:all OR w.project_id = ANY (CAST(:scanned AS uuid[])) AND NOT (w.whole_account AND EXISTS (
                        SELECT 1 FROM wage_account_project ap
                         WHERE ap.account_id = w.account_id AND ap.project_id <> ALL (CAST(:scanned AS uuid[])))))
                   AND (w.rule = ANY (:standing) OR w.month BETWEEN :from AND :to)
                   AND NOT EXISTS (SELECT 1 FROM found f WHERE f.key = w.finding_key)
                RETURNING id)
            SELECT (SELECT count(*) FROM opened) AS opened, (SELECT count(*) FROM again WHERE comes_back) AS reopened,
                   (SELECT count(*) FROM vanished) AS vanished""";

    private final JdbcClient jdbc;

    SqlFoundWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void takeTurn() {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('early-warning-scan'))) AS turn")
                .query(Integer.class)
                .single();
    }

    @Override
    public Outcome reconcile(
            ScanSpan span,
            Collection<Finding> found,
            Map<WarningColour, DisposalDue> due,
            LocalDate today,
            Instant now) {
        var all = List.copyOf(found);
        Function<Finding, DisposalDue> dueOf =
                finding -> Objects.requireNonNull(due.get(finding.colour()), "due of every colour");
        return jdbc.sql(RECONCILE)
                .param("ids", column(all, finding -> Ids.next(now.toEpochMilli())))
                .param("rules", column(all, Finding::kind))
                .param("colours", column(all, Finding::colour))
                .param("projects", column(all, Finding::projectId))
                .param("accounts", column(all, Finding::accountId))
                .param("wholes", column(all, Finding::wholeAccount))
                .param("months", column(all, Finding::firstDay))
                .param("keys", column(all, Finding::key))
                .param("summaries", column(all, Finding::summary))
                .param("figures", column(all, finding -> FiguresJson.written(finding.figures())))
                .param("bases", column(all, Finding::basis))
                .param("dues", column(all, finding -> dueOf.apply(finding).on()))
                .param("formulas", column(all, finding -> dueOf.apply(finding).formula()))
                .param("today", today)
                .param("now", SqlValues.parameter(now))
                .param("all", span.projects() == null)
                .param("scanned", SqlProjectFacts.ids(span))
                .param("standing", STANDING)
                .param("from", span.from().atDay(1))
                .param("to", span.to().atDay(1))
                .query((row, n) -> new Outcome(row.getInt("opened"), row.getInt("reopened"), row.getInt("vanished")))
                .single();
    }

    private static @Nullable String[] column(List<Finding> found, Function<Finding, @Nullable Object> value) {
        var column = new @Nullable String[found.size()];
        for (int i = 0; i < column.length; i++) {
            var one = value.apply(found.get(i));
            column[i] = one == null ? null : one.toString();
        }
        return column;
    }
}
