package org.anxin.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.reminder.MailAddresses;
import org.anxin.persistence.shared.PersistenceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class MailAddressesIT {

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void people() {
        person("mail-li", " li@example.cn ", false);
        person("mail-none", null, false);
        person("mail-blank", " ", false);
        person("mail-left", "left@example.cn", true);
    }

    @Test
    void areThoseOfOpenAccountsThatHaveOne() {
        assertThat(addresses.of(List.of("mail-li", "mail-none", "mail-blank", "mail-left", "mail-nobody")))
                .isEqualTo(Map.of("mail-li", "li@example.cn"));
    }

    @Test
    void areNoneOfNobody() {
        assertThat(addresses.of(List.of())).isEmpty();
    }

    private void person(String username, @Nullable String email, boolean disabled) {
        jdbc.sql("""
                        INSERT INTO user_account (id, username, full_name, unit_code, email, disabled_at, disabled_by,
                                                  disable_reason, created_by, created_at, version)
                        SELECT gen_random_uuid(), :username, '某人', min(code), CAST(:email AS varchar),
                               CASE WHEN :disabled THEN now() END, CASE WHEN :disabled THEN 'admin' END,
                               CASE WHEN :disabled THEN '调离' END, 'admin', now(), 0
                          FROM unit""")
                .param("username", username)
                .param("email", email)
                .param("disabled", disabled)
                .update();
    }
}
