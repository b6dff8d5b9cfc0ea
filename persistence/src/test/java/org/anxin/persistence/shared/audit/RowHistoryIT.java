package org.anxin.persistence.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anxin.domain.shared.audit.AuditTrail;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class RowHistoryIT {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditTrail audit;

    @Test
    void keepsTheOldAndTheNewRowInChinese() {
        transaction.executeWithoutResult(
                s -> jdbc.update("UPDATE unit SET short_name = '姚李' WHERE code = '341504104'"));
        var latest = audit.historyOf("unit", "341504104").getFirst();
        assertThat(latest.table()).isEqualTo("单位");
        assertThat(latest.operation()).isEqualTo("UPDATE");
        assertThat(latest.changes().stream().filter(c -> c.changed()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo("简称");
                    assertThat(change.before()).isEqualTo("姚李镇");
                    assertThat(change.after()).isEqualTo("姚李");
                });
        transaction.executeWithoutResult(
                s -> jdbc.update("UPDATE unit SET short_name = '姚李镇' WHERE code = '341504104'"));
    }

    @Test
    void isNotKeptWhenTheChangeIsRolledBack() {
        int before = audit.historyOf("unit", "341504103").size();
        transaction.executeWithoutResult(status -> {
            jdbc.update("UPDATE unit SET short_name = '洪集' WHERE code = '341504103'");
            status.setRollbackOnly();
        });
        assertThat(audit.historyOf("unit", "341504103")).hasSize(before);
    }

    @Test
    void anUpdateThatChangesNothingLeavesNoTrace() {
        int before = audit.historyOf("unit", "341504102").size();
        jdbc.update("UPDATE unit SET short_name = short_name WHERE code = '341504102'");
        assertThat(audit.historyOf("unit", "341504102")).hasSize(before);
    }

    @Test
    void neverHoldsAPasswordHash() {
        jdbc.update("""
                INSERT INTO user_account (id, username, full_name, unit_code, password_hash, created_by, created_at, version)
                VALUES (gen_random_uuid(), 'history-one', '历史（示例）', '341504104', 'secret-hash', 'test', now(), 0)""");
        jdbc.update("UPDATE user_account SET password_hash = 'another-secret' WHERE username = 'history-one'");
        assertThat(jdbc.queryForList(
                        "SELECT coalesce(before_row::text, '') || coalesce(after_row::text, '') FROM audit_log"
                                + " WHERE table_name = 'user_account' AND row_key = 'history-one'",
                        String.class))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("secret"));
    }

    @Test
    void isAppendOnly() {
        assertThatThrownBy(() -> jdbc.update("UPDATE audit_log SET actor = 'nobody'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("DELETE FROM audit_log"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }
}
