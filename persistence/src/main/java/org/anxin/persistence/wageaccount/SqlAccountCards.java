package org.anxin.persistence.wageaccount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.AccountCard;
import org.anxin.domain.wageaccount.AccountCard.ProjectOf;
import org.anxin.domain.wageaccount.AccountCards;
import org.anxin.domain.wageaccount.AccountState;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlAccountCards implements AccountCards {

    /** An account is in scope by its bank, and by whatever its projects are in scope by. */
    static final ScopeSql.Columns UNITS =
            new ScopeSql.Columns(null, "SELECT wu.path FROM wage_account_unit wu WHERE wu.account_id = a.id", null);

    private static final String CARD = """
            SELECT a.id, a.account_no, a.account_name, a.bank_code, b.short_name AS bank_name, a.state, h.name AS holder_name,
                   p.id AS project_id, p.code AS project_code, p.name AS project_name, p.authority_code, p.township_code
              FROM dedicated_wage_account a
              JOIN unit b ON b.code = a.bank_code
              JOIN enterprise h ON h.id = a.holder_id
              LEFT JOIN wage_account_project ap ON ap.account_id = a.id
              LEFT JOIN project p ON p.id = ap.project_id AND p.voided_at IS NULL
             WHERE a.voided_at IS NULL""";

    private final NamedParameterJdbcTemplate jdbc;

    SqlAccountCards(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AccountCard> find(UUID id, Scope scope) {
        return cards("a.id = :id", Map.of("id", id), scope).stream().findFirst();
    }

    @Override
    public Map<String, AccountCard> byNumbers(Collection<String> accountNos, Scope scope) {
        return cards("a.account_no = ANY (:numbers)", Map.of("numbers", accountNos.toArray(String[]::new)), scope)
                .stream()
                .collect(Collectors.toMap(AccountCard::accountNo, Function.identity()));
    }

    @Override
    public List<AccountCard> ofProject(UUID projectId, Scope scope) {
        return cards("""
                EXISTS (SELECT 1 FROM wage_account_project one
                              WHERE one.account_id = a.id AND one.project_id = :project)""", Map.of("project", projectId), scope);
    }

    private List<AccountCard> cards(String condition, Map<String, Object> parameters, Scope scope) {
        var scoped = ScopeSql.of(scope, UNITS);
        var all = new LinkedHashMap<String, Object>(parameters);
        all.putAll(scoped.parameters());
        var cards = new LinkedHashMap<UUID, AccountCard>();
        jdbc.query(
                CARD + " AND " + condition + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql())
                        + " ORDER BY a.opened_on, a.id, p.code",
                all,
                (RowCallbackHandler)
                        row -> cards.merge(row.getObject("id", UUID.class), card(row), SqlAccountCards::both));
        return List.copyOf(cards.values());
    }

    private static AccountCard both(AccountCard first, AccountCard second) {
        var projects = new ArrayList<>(first.projects());
        projects.addAll(second.projects());
        return new AccountCard(
                first.id(),
                first.accountNo(),
                first.accountName(),
                first.bankCode(),
                first.bankName(),
                first.state(),
                first.holderName(),
                projects);
    }

    private static AccountCard card(ResultSet row) throws SQLException {
        var project = row.getObject("project_id", UUID.class);
        return new AccountCard(
                row.getObject("id", UUID.class),
                row.getString("account_no"),
                row.getString("account_name"),
                row.getString("bank_code"),
                row.getString("bank_name"),
                AccountState.valueOf(row.getString("state")),
                row.getString("holder_name"),
                project == null
                        ? List.of()
                        : List.of(new ProjectOf(
                                project,
                                row.getString("project_code"),
                                row.getString("project_name"),
                                row.getString("authority_code"),
                                row.getString("township_code"))));
    }
}
