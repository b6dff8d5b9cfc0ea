package org.anxin.persistence.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.MeasureLedger;
import org.anxin.domain.task.MeasureLine;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlMeasureLedger implements MeasureLedger {

    private static final KeysetList<MeasureLine> LIST = KeysetList.of(
                    """
                    m.no, m.topic, m.printed, m.row_no, r.task_no, t.title, r.responsible, r.supporting, r.remark,
                    (SELECT count(*) FROM interpretation_note n
                      WHERE n.measure_no = m.no OR (n.measure_no IS NULL AND n.row_no = m.row_no)) AS notes""",
                    "measure m JOIN assignment_row r ON r.no = m.row_no JOIN task t ON t.no = r.task_no",
                    "m.no",
                    "integer",
                    SqlMeasureLedger::line)
            .search(
                    "q",
                    "m.printed || ' ' || m.topic || ' ' || t.title || ' ' || r.responsible || ' ' || r.supporting || ' ' || r.remark")
            .filter("task", "r.task_no = :task", Integer::valueOf)
            .sort("no", "m.no", "integer")
            .sort("topic", "m.topic COLLATE \"zh-x-icu\"", "text")
            .sort("task", "r.task_no", "integer")
            .sortedBy("no", false);

    private final NamedParameterJdbcTemplate jdbc;

    SqlMeasureLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<MeasureLine> page(ListQuery query, @Nullable Collection<Integer> rows) {
        return LIST.page(jdbc, query, in(rows));
    }

    @Override
    public void forEach(ListQuery query, @Nullable Collection<Integer> rows, Consumer<MeasureLine> line) {
        LIST.forEach(jdbc, query, in(rows), line);
    }

    private static ScopeSql.Condition in(@Nullable Collection<Integer> rows) {
        return rows == null
                ? ScopeSql.Condition.NONE
                : new ScopeSql.Condition(
                        "m.row_no = ANY(CAST(:_rows AS integer[]))", Map.of("_rows", rows.toArray(Integer[]::new)));
    }

    private static MeasureLine line(ResultSet row, int n) throws SQLException {
        return new MeasureLine(
                row.getInt("no"),
                row.getString("topic"),
                row.getString("printed"),
                row.getInt("task_no"),
                row.getString("title"),
                row.getInt("row_no"),
                row.getString("responsible"),
                row.getString("supporting"),
                row.getString("remark"),
                row.getInt("notes"));
    }
}
