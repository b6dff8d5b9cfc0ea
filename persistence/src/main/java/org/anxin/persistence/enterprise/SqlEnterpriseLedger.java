package org.anxin.persistence.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.enterprise.CertificateState;
import org.anxin.domain.enterprise.EnterpriseKind;
import org.anxin.domain.enterprise.EnterpriseLedger;
import org.anxin.domain.enterprise.EnterpriseLine;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlEnterpriseLedger implements EnterpriseLedger {

    /** The last day of the certificate that ends first. */
    private static final String FIRST_END =
            "(SELECT min(q.valid_to) FROM qualification_certificate q WHERE q.enterprise_id = e.id AND q.voided_at IS NULL)";

    private static final String CERTIFICATE_STATE = "CASE WHEN " + FIRST_END + " IS NULL THEN 'NONE' WHEN " + FIRST_END
            + " < :_today THEN 'EXPIRED' WHEN " + FIRST_END + " <= :_soon THEN 'EXPIRING' ELSE 'VALID' END";

    private static final KeysetList<EnterpriseLine> LIST = KeysetList.of(
                    """
                    e.id, e.credit_code, e.name, e.kind, e.industry_code, e.legal_representative, e.address,
                    t.short_name AS township_name, u.short_name AS unit_name, %s AS first_end, %s AS certificate_state,
                    (SELECT string_agg(q.title || '（' || q.number || '，至 ' || q.valid_to || '）', '；' ORDER BY q.valid_to, q.id)
                       FROM qualification_certificate q WHERE q.enterprise_id = e.id AND q.voided_at IS NULL) AS certificates,
                    (SELECT count(DISTINCT pp.project_id) FROM project_party pp JOIN project p ON p.id = pp.project_id
                      WHERE pp.enterprise_id = e.id AND pp.voided_at IS NULL AND p.voided_at IS NULL) AS projects,
                    coalesce((SELECT a.full_name FROM user_account a WHERE a.username = e.recorded_by), e.recorded_by)
                        AS recorded_name,
                    e.recorded_at, e.void_reason""".formatted(FIRST_END, CERTIFICATE_STATE),
                    "enterprise e JOIN unit u ON u.code = e.unit_code LEFT JOIN unit t ON t.code = e.township_code",
                    "e.id",
                    "uuid",
                    SqlEnterpriseLedger::line)
            .bigrams("q", "e.name_bigrams", "e.name || ' ' || e.credit_code")
            .filter("kind", "e.kind = :kind", value -> value)
            .filter("township", "e.township_code = :township", value -> value)
            .filter("certificate", "(" + CERTIFICATE_STATE + ") = :certificate", value -> value)
            .filter(
                    "state",
                    "(CASE WHEN e.voided_at IS NULL THEN 'standing' ELSE 'voided' END) = :state",
                    value -> value)
            .sort("recordedAt", "e.recorded_at", "timestamptz")
            .sort("name", "e.name COLLATE \"zh-x-icu\"", "text")
            .sort("township", "coalesce(t.sort_order, 2147483647)", "integer")
            .sort("firstEnd", "coalesce(" + FIRST_END + ", DATE '9999-12-31')", "date")
            .sortedBy("recordedAt", true);

    private static final ScopeSql.Columns UNITS =
            ScopeSql.Columns.anyUnit("SELECT su.path FROM enterprise_unit su WHERE su.enterprise_id = e.id");

    private final NamedParameterJdbcTemplate jdbc;

    SqlEnterpriseLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<EnterpriseLine> page(ListQuery query, Scope scope, AsOf day) {
        return LIST.page(jdbc, query, on(scope, day));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, AsOf day, Consumer<EnterpriseLine> line) {
        LIST.forEach(jdbc, query, on(scope, day), line);
    }

    @Override
    public boolean shows(UUID id, Scope scope) {
        var inScope = ScopeSql.of(scope, UNITS);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_id", id);
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM enterprise e WHERE e.id = :_id"
                        + (inScope.sql().isEmpty() ? "" : " AND " + inScope.sql()) + ")",
                parameters,
                Boolean.class));
    }

    @Override
    public Map<CertificateState, Integer> countByCertificate(Scope scope, AsOf day) {
        var standing = new ListQuery(Map.of("state", "standing"), "", false, ListQuery.DEFAULT_SIZE, null, null, 1);
        return LIST.counts(jdbc, standing, on(scope, day), CERTIFICATE_STATE, CertificateState::valueOf);
    }

    private static ScopeSql.Condition on(Scope scope, AsOf day) {
        var inScope = ScopeSql.of(scope, UNITS);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_today", day.today());
        parameters.put("_soon", day.soon());
        return new ScopeSql.Condition(inScope.sql(), parameters);
    }

    private static EnterpriseLine line(ResultSet row, int n) throws SQLException {
        return new EnterpriseLine(
                row.getObject("id", UUID.class),
                row.getString("credit_code"),
                row.getString("name"),
                EnterpriseKind.valueOf(row.getString("kind")),
                row.getString("industry_code"),
                words(row, "legal_representative"),
                words(row, "township_name"),
                words(row, "address"),
                words(row, "certificates"),
                SqlValues.dateOrNull(row, "first_end"),
                CertificateState.valueOf(row.getString("certificate_state")),
                row.getInt("projects"),
                row.getString("unit_name"),
                row.getString("recorded_name"),
                SqlValues.instant(row, "recorded_at"),
                row.getString("void_reason"));
    }

    private static String words(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
