package org.anxin.persistence.shared.database;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anxin.persistence.shared.StartRefused;
import org.junit.jupiter.api.Test;

class DemoStaysAtHomeTest {

    private static final String SERVER = "jdbc:postgresql://db/anxin";

    @Test
    void refusesTheDemonstrationOnAConfiguredDatabase() {
        assertThatThrownBy(() -> new DemoStaysAtHome(true, SERVER, false)).isInstanceOf(StartRefused.class);
    }

    @Test
    void letsItInWhenAskedAndAtHomeAlways() {
        assertThatNoException().isThrownBy(() -> new DemoStaysAtHome(true, SERVER, true));
        assertThatNoException().isThrownBy(() -> new DemoStaysAtHome(true, "", false));
        assertThatNoException().isThrownBy(() -> new DemoStaysAtHome(false, SERVER, false));
    }
}
