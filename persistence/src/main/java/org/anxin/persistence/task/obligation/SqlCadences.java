package org.anxin.persistence.task.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.CadenceFigure;
import org.anxin.domain.task.obligation.CadenceHolder;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.DueRule;
import org.anxin.domain.task.obligation.Frequency;
import org.anxin.domain.task.obligation.Sharing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The cadences came with a migration and change only with one, so a node reads them once. */
@Repository
class SqlCadences implements Cadences {

    private final JdbcTemplate jdbc;
    private volatile @Nullable List<Cadence> read;

    SqlCadences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Cadence> all() {
        var known = read;
        if (known == null) {
            known = read();
            read = known;
        }
        return known;
    }

    private List<Cadence> read() {
        var measures = children(
                "SELECT cadence_code, measure_no FROM cadence_measure ORDER BY cadence_code, measure_no",
                (row, n) -> row.getInt("measure_no"));
        var holders = children(
                "SELECT cadence_code, unit_code, list_code FROM cadence_holder ORDER BY cadence_code, seq",
                (row, n) -> new CadenceHolder(row.getString("unit_code"), row.getString("list_code")));
        var figures = children(
                "SELECT cadence_code, seq, label, unit FROM cadence_figure ORDER BY cadence_code, seq",
                (row, n) -> new CadenceFigure(row.getInt("seq"), row.getString("label"), row.getString("unit")));
        return jdbc.query("SELECT * FROM cadence ORDER BY sort_order", (row, n) -> {
            var code = row.getString("code");
            return cadence(
                    row,
                    measures.getOrDefault(code, List.of()),
                    holders.getOrDefault(code, List.of()),
                    figures.getOrDefault(code, List.of()));
        });
    }

    private <T> Map<String, List<T>> children(String sql, RowMapper<T> mapper) {
        var children = new HashMap<String, List<T>>();
        jdbc.query(sql, (RowCallbackHandler)
                row -> children.computeIfAbsent(row.getString("cadence_code"), code -> new ArrayList<>())
                        .add(mapper.mapRow(row, 0)));
        return children;
    }

    private static Cadence cadence(
            ResultSet row, List<Integer> measures, List<CadenceHolder> holders, List<CadenceFigure> figures)
            throws SQLException {
        return new Cadence(
                row.getString("code"),
                row.getString("title"),
                row.getString("done_when"),
                Frequency.valueOf(row.getString("frequency")),
                Sharing.valueOf(row.getString("sharing")),
                row.getString("lead_code"),
                DueRule.valueOf(row.getString("due_rule")),
                row.getString("due_parameter"),
                row.getString("first_due_parameter"),
                row.getString("opens_parameter"),
                row.getBoolean("nags"),
                row.getBoolean("office_accepts"),
                row.getString("basis"),
                row.getBoolean("confirmed"),
                row.getString("note"),
                List.copyOf(measures),
                List.copyOf(holders),
                List.copyOf(figures));
    }
}
