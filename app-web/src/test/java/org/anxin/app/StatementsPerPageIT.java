package org.anxin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A page sends the same few statements however many rows it shows. */
@AnxinTest
class StatementsPerPageIT {

    private static final int MOST = 12;
    private static final int MOST_OF_ONE_RECORD = 16;

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private RequestPostProcessor asker;

    @BeforeEach
    void theAuditorIsIn() {
        asker = signed.as("shenji");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users",
                "/units",
                "/audit",
                "/approvals",
                "/imports",
                "/messages",
                "/messages/sent",
                "/tasks/measures",
                "/instructions",
                "/tasks/ledger",
                "/tasks/reports",
                "/conferences",
                "/enterprises",
                "/projects",
                "/projects/clauses",
                "/projects/findings",
                "/projects/guarantees",
                "/projects/templates",
                "/wage-accounts/alerts",
                "/wage-accounts/silence",
                "/wage-accounts",
                "/wage-accounts/plan",
                "/wage-accounts/labor",
                "/wage-accounts/notices",
                "/warnings"
            })
    void aListSendsNoMoreStatementsForAHundredRowsThanForTen(String path) throws Exception {
        show(path, 10);
        int forTen = CountedStatements.during(() -> show(path, 10));
        int forHundred = CountedStatements.during(() -> show(path, 100));
        assertThat(forTen).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(forHundred).isPositive().isLessThanOrEqualTo(forTen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tasks",
                "/tasks?view=progress",
                "/tasks/progress",
                "/tasks/measures/13",
                "/tasks/measures/48",
                "/tasks/years/2026",
                "/tasks/archive",
                "/units/341504104/duties",
                "/tasks/lists",
                "/imports/layouts",
                "/roles",
                "/roles",
                "/warnings/board"
            })
    void aPageSendsAFewStatements(String path) throws Exception {
        show(path, 20);
        assertThat(CountedStatements.during(() -> show(path, 20))).isPositive().isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lingdao", "ducha"})
    void aLeadersFirstPageSendsAFewStatements(String leader) throws Exception {
        asker = signed.as(leader);
        show("/", 20);
        assertThat(CountedStatements.during(() -> show("/", 20))).isPositive().isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /projects/{id}                        | SELECT project_id FROM early_warning GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1
                    /projects/{id}/clauses                | SELECT id FROM project ORDER BY id LIMIT 1
                    /projects/{id}/guarantees             | SELECT id FROM project ORDER BY id LIMIT 1
                    /enterprises/{id}                     | SELECT enterprise_id FROM project_party GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1
                    /wage-accounts/{id}                   | SELECT account_id FROM bank_monthly_notice GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1
                    /wage-accounts/labor/{id}             | SELECT id FROM progress_payment ORDER BY id LIMIT 1
                    /wage-accounts/notices/{id}           | SELECT id FROM bank_monthly_notice ORDER BY payout_lines DESC, id LIMIT 1
                    /wage-accounts/notices/{id}/payouts   | SELECT id FROM bank_monthly_notice ORDER BY payout_lines DESC, id LIMIT 1
                    /wage-accounts/notices/{id}/statement | SELECT id FROM bank_monthly_notice ORDER BY payout_lines DESC, id LIMIT 1
                    /warnings/{id}                        | SELECT id FROM early_warning ORDER BY state DESC, id LIMIT 1
                    """)
    void thePageOfOneRecordAsksForEachThingOnce(String path, String richest) throws Exception {
        var page = path.replace("{id}", jdbc.sql(richest).query(String.class).single());
        for (var reader : List.of("shenji", "jiancha")) {
            asker = signed.as(reader);
            show(page, 20);
            assertThat(CountedStatements.sent(() -> show(page, 20)))
                    .as("%s for %s", page, reader)
                    .hasSizeBetween(1, MOST_OF_ONE_RECORD);
        }
    }

    private void show(String path, int size) throws Exception {
        var response = mvc.perform(get(path).param("size", String.valueOf(size)).with(asker))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
    }
}
