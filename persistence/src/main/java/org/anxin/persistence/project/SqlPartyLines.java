package org.anxin.persistence.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.project.PartyLine;
import org.anxin.domain.project.PartyLines;
import org.anxin.domain.project.PartyRole;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlPartyLines implements PartyLines {

    private final JdbcClient jdbc;

    SqlPartyLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PartyLine> of(UUID projectId) {
        var all = jdbc.sql("""
                        SELECT pp.id, pp.parent_id, pp.role, pp.enterprise_id, coalesce(e.name, pp.person_name) AS name, e.credit_code,
                               pp.work, pp.contract_no, pp.contract_signed_on, pp.amount, pp.entered_on, pp.left_on,
                               c.number AS certificate_no, c.title AS certificate_title, c.valid_to AS certificate_valid_to
                          FROM project_party pp
                          LEFT JOIN enterprise e ON e.id = pp.enterprise_id
                          LEFT JOIN qualification_certificate c ON c.id = pp.certificate_id
                         WHERE pp.project_id = :project AND pp.voided_at IS NULL
                         ORDER BY array_position(ARRAY['OWNER', 'GENERAL_CONTRACTOR', 'SPECIALIST_SUBCONTRACTOR', 'LABOR_SUBCONTRACTOR'],
                                  pp.role::text), pp.role, pp.id""")
                .param("project", projectId)
                .query(SqlPartyLines::line)
                .list();
        var known = all.stream().map(PartyLine::id).collect(Collectors.toSet());
        var tree = new ArrayList<PartyLine>();
        all.stream()
                .filter(line -> line.parentId() == null || !known.contains(line.parentId()))
                .forEach(line -> hang(line, 0, all, tree));
        return tree;
    }

    private static void hang(PartyLine line, int depth, List<PartyLine> all, List<PartyLine> tree) {
        tree.add(at(depth, line));
        all.stream()
                .filter(other -> Objects.equals(other.parentId(), line.id()))
                .forEach(other -> hang(other, depth + 1, all, tree));
    }

    private static PartyLine at(int depth, PartyLine line) {
        return new PartyLine(
                line.id(),
                line.parentId(),
                depth,
                line.role(),
                line.enterpriseId(),
                line.name(),
                line.creditCode(),
                line.work(),
                line.contractNo(),
                line.contractSignedOn(),
                line.amount(),
                line.certificateNo(),
                line.certificateTitle(),
                line.certificateValidTo(),
                line.enteredOn(),
                line.leftOn());
    }

    @Override
    public Map<String, UUID> certificates(UUID enterpriseId) {
        return jdbc
                .sql(
                        "SELECT number, id FROM qualification_certificate WHERE enterprise_id = :enterprise AND voided_at IS NULL")
                .param("enterprise", enterpriseId)
                .query((row, n) -> Map.entry(row.getString("number"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PartyLine line(ResultSet row, int n) throws SQLException {
        return new PartyLine(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                0,
                PartyRole.valueOf(row.getString("role")),
                row.getObject("enterprise_id", UUID.class),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("work"),
                row.getString("contract_no"),
                SqlValues.dateOrNull(row, "contract_signed_on"),
                row.getBigDecimal("amount"),
                row.getString("certificate_no"),
                row.getString("certificate_title"),
                SqlValues.dateOrNull(row, "certificate_valid_to"),
                SqlValues.dateOrNull(row, "entered_on"),
                SqlValues.dateOrNull(row, "left_on"));
    }
}
