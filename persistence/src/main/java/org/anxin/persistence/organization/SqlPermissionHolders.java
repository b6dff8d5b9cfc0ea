package org.anxin.persistence.organization;

import java.util.List;
import java.util.Map;
import org.anxin.domain.organization.PermissionHolder;
import org.anxin.domain.organization.PermissionHolders;
import org.anxin.domain.shared.Permission;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlPermissionHolders implements PermissionHolders {

    private static final String HOLDERS = """
            SELECT a.username, a.full_name, u.code, u.path
              FROM user_account a JOIN unit u ON u.code = a.unit_code
             WHERE a.disabled_at IS NULL
               AND EXISTS (SELECT 1 FROM user_role r JOIN role_permission p ON p.role_code = r.role_code
                            WHERE r.username = a.username AND p.permission = :permission)
             ORDER BY u.sort_order, u.code, a.username""";

    private final NamedParameterJdbcTemplate jdbc;

    SqlPermissionHolders(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PermissionHolder> of(Permission permission) {
        return jdbc.query(
                HOLDERS,
                Map.of("permission", permission.code()),
                (row, n) -> new PermissionHolder(
                        row.getString("username"),
                        row.getString("full_name"),
                        row.getString("code"),
                        row.getString("path")));
    }
}
