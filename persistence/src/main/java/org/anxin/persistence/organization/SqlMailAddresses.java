package org.anxin.persistence.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.anxin.domain.shared.reminder.MailAddresses;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlMailAddresses implements MailAddresses {

    private final NamedParameterJdbcTemplate jdbc;

    SqlMailAddresses(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> usernames) {
        var addresses = new HashMap<String, String>();
        if (!usernames.isEmpty()) {
            jdbc.query("""
                    SELECT username, btrim(email) AS address FROM user_account
                     WHERE username = ANY (CAST(:usernames AS text[])) AND disabled_at IS NULL AND btrim(email) <> ''""", Map.of("usernames", usernames.toArray(String[]::new)), row -> {
                addresses.put(row.getString("username"), row.getString("address"));
            });
        }
        return addresses;
    }
}
