package org.anxin.persistence.organization;

import java.util.Collection;
import java.util.Map;
import org.anxin.domain.organization.LoginSessions;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlLoginSessions implements LoginSessions {

    private final NamedParameterJdbcTemplate jdbc;

    SqlLoginSessions(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void endAllOf(Collection<String> usernames) {
        jdbc.update(
                "DELETE FROM spring_session WHERE principal_name = ANY (:names)",
                Map.of("names", usernames.toArray(String[]::new)));
    }
}
