package org.anxin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A page sends the same few statements however many rows it shows. */
@AnxinTest
class StatementsPerPageIT {

    private static final int MOST = 12;

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    private RequestPostProcessor auditor;

    @BeforeEach
    void theAuditorIsIn() {
        auditor = signed.as("shenji");
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
                "/wage-accounts/notices"
            })
    void aListSendsNoMoreStatementsForAHundredRowsThanForTen(String path) throws Exception {
        show(path, 10);
        int forTen = CountedStatements.during(() -> show(path, 10));
        int forHundred = CountedStatements.during(() -> show(path, 100));
        assertThat(forTen).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(forHundred).isEqualTo(forTen);
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
                "/roles"
            })
    void aPageSendsAFewStatements(String path) throws Exception {
        show(path, 20);
        assertThat(CountedStatements.during(() -> show(path, 20))).isPositive().isLessThanOrEqualTo(MOST);
    }

    private void show(String path, int size) throws Exception {
        var response = mvc.perform(get(path).param("size", String.valueOf(size)).with(auditor))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
    }
}
