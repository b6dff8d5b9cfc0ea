package org.anxin.persistence.shared.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.anxin.persistence.shared.PersistenceTest;
import org.anxin.persistence.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ProtectionIT {

    private static final ProtectedText PHONE = new ProtectedText("13805645678");

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private FieldProtection protection;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private jakarta.persistence.EntityManager entities;

    @TempDir
    Path folder;

    @Test
    void theDatabaseHoldsNoPlainPhoneAndTheEntityDoes() {
        Unit unit = units.findByCode("341504").orElseThrow();
        var account = new UserAccount("protected", "电话加密", unit, "admin", Instant.parse("2026-11-24T01:00:00Z"));
        account.reachableAt(PHONE, protection.index("user_account.phone", PHONE));
        accounts.save(account);
        entities.flush();
        entities.clear();

        assertThat(accounts.findByUsername("protected").orElseThrow().phone()).contains(PHONE);
        String row = jdbc.sql("SELECT u::text FROM user_account u WHERE username = 'protected'")
                .query(String.class)
                .single();
        assertThat(row).contains("aes-gcm:").doesNotContain("13805645678").doesNotContain("05645678");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit_log WHERE coalesce(after_row, before_row)::text LIKE '%5645678%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT username FROM user_account WHERE phone_index = ?")
                        .param(protection.index("user_account.phone", PHONE))
                        .query(String.class)
                        .list())
                .containsExactly("protected");
    }

    @Test
    void aMissingKeyFileIsNotReplacedWhileSealedRowsExist() {
        var missing = new KeyFile(folder.resolve("missing.keys"));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new KeyRegister(jdbc, clock).open(missing))
                .withMessageContaining("没有这把密钥");
        assertThat(missing.exists()).isFalse();
    }

    @Test
    void anotherInstallationsKeyFileIsRefused() {
        var others = new KeyFile(folder.resolve("others.keys"));
        others.generate(java.time.LocalDate.now(clock));

        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new KeyRegister(jdbc, clock).open(others));
    }

    @Test
    void aFreshDatabaseGetsAKeyFileThatOnlyItsOwnerReads() throws IOException {
        jdbc.sql("DELETE FROM encryption_key").update();
        var fresh = new KeyFile(folder.resolve("settings").resolve("encryption.keys"));

        SealedTexts texts = new KeyRegister(jdbc, clock).open(fresh);

        assertThat(texts.open(texts.seal(PHONE))).isEqualTo(PHONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh.path())))
                .isEqualTo("rw-------");
        assertThat(Objects.requireNonNull(fresh.path().getParent()).toFile().list())
                .containsExactly("encryption.keys");
    }
}
