package org.anxin.persistence.shared.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.attachment.FileLines;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlFileLines implements FileLines {

    private static final String FILES = """
            SELECT a.id, a.owner_key, a.file_name, a.media_type, a.size_bytes, a.sha256, a.unit_code,
                   coalesce(u.short_name, a.unit_code) AS unit_name, coalesce(p.full_name, a.uploaded_by) AS uploader,
                   a.uploaded_at, a.taken_at, a.latitude, a.longitude,
                   coalesce(v.full_name, a.voided_by) AS voider, a.voided_at, a.void_reason
              FROM attachment a
              LEFT JOIN unit u ON u.code = a.unit_code
              LEFT JOIN user_account p ON p.username = a.uploaded_by
              LEFT JOIN user_account v ON v.username = a.voided_by
             WHERE a.owner_kind = :kind AND a.owner_key IN (:keys)
             ORDER BY a.uploaded_at, a.id""";

    private final NamedParameterJdbcTemplate jdbc;

    SqlFileLines(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FileLine> of(String ownerKind, Collection<String> ownerKeys) {
        return ownerKeys.isEmpty()
                ? List.of()
                : jdbc.query(FILES, Map.of("kind", ownerKind, "keys", ownerKeys), SqlFileLines::line);
    }

    private static FileLine line(ResultSet row, int n) throws SQLException {
        return new FileLine(
                row.getObject("id", UUID.class),
                row.getString("owner_key"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("uploader"),
                SqlValues.instant(row, "uploaded_at"),
                SqlValues.instantOrNull(row, "taken_at"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("voider"),
                SqlValues.instantOrNull(row, "voided_at"),
                row.getString("void_reason"));
    }
}
