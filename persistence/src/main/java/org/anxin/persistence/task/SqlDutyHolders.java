package org.anxin.persistence.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.DutyHolders;
import org.anxin.domain.task.ListMember;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlDutyHolders implements DutyHolders {

    private final JdbcTemplate jdbc;

    SqlDutyHolders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DutyHolder> all() {
        return jdbc.query("""
                SELECT code, name, short_name, kind, parent_code, valid_from, valid_to, successor_code FROM unit
                 WHERE kind NOT IN ('VILLAGE', 'COMMUNITY') ORDER BY sort_order, code""", SqlDutyHolders::holder);
    }

    @Override
    public List<ListMember> listMembers() {
        return jdbc.query("""
                SELECT m.list_code, m.unit_code, m.valid_from, m.valid_to
                  FROM unit_list_member m JOIN unit u ON u.code = m.unit_code
                 ORDER BY m.list_code, u.sort_order, u.code, m.valid_from""", SqlDutyHolders::member);
    }

    private static DutyHolder holder(ResultSet row, int n) throws SQLException {
        return new DutyHolder(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                SqlValues.dateOrNull(row, "valid_to"),
                row.getString("successor_code"));
    }

    private static ListMember member(ResultSet row, int n) throws SQLException {
        return new ListMember(
                row.getString("list_code"),
                row.getString("unit_code"),
                row.getObject("valid_from", LocalDate.class),
                SqlValues.dateOrNull(row, "valid_to"));
    }
}
