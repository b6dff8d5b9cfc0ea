package org.anxin.persistence.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlEnterpriseCards implements EnterpriseCards {

    private static final String CARD =
            "SELECT e.id, e.credit_code, e.name FROM enterprise e WHERE e.voided_at IS NULL AND ";

    private static final RowMapper<EnterpriseCard> MAPPER = (row, n) ->
            new EnterpriseCard(row.getObject("id", UUID.class), row.getString("credit_code"), row.getString("name"));

    private final JdbcClient jdbc;

    SqlEnterpriseCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<EnterpriseCard> find(UUID id) {
        return jdbc.sql(CARD + "e.id = :id").param("id", id).query(MAPPER).optional();
    }

    @Override
    public Optional<EnterpriseCard> byCreditCode(String creditCode) {
        return jdbc.sql(CARD + "e.credit_code = :code")
                .param("code", creditCode)
                .query(MAPPER)
                .optional();
    }

    @Override
    public Map<String, EnterpriseCard> byCreditCodes(Collection<String> creditCodes) {
        return jdbc
                .sql(CARD + "e.credit_code = ANY (:codes)")
                .param("codes", creditCodes.toArray(String[]::new))
                .query(MAPPER)
                .list()
                .stream()
                .collect(Collectors.toMap(EnterpriseCard::creditCode, Function.identity()));
    }

    @Override
    public List<EnterpriseCard> suggest(String typed, int limit) {
        if (typed.strip().length() < 2) {
            return List.of();
        }
        return jdbc.sql(CARD + """
                        e.name_bigrams @> anxin_bigrams(:typed)
                        AND position(lower(:typed) IN lower(e.name || ' ' || e.credit_code)) > 0
                        ORDER BY e.name COLLATE "zh-x-icu", e.id LIMIT :limit""")
                .param("typed", typed.strip())
                .param("limit", limit)
                .query(MAPPER)
                .list();
    }
}
