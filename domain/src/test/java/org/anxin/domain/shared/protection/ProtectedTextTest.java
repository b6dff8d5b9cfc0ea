package org.anxin.domain.shared.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProtectedTextTest {

    @Test
    void showsTheEndsOfAMobileNumber() {
        assertThat(new ProtectedText(" 13805645678 ").maskedPhone()).isEqualTo("138****5678");
    }

    @Test
    void hidesAShortNumberThatItsEndWouldGiveAway() {
        assertThat(new ProtectedText("6431234").maskedPhone()).isEqualTo("****");
        assertThat(new ProtectedText("05646431").maskedPhone()).isEqualTo("****6431");
    }

    @Test
    void doesNotTellTheTextToALog() {
        assertThat("phone=" + new ProtectedText("13805645678")).doesNotContain("5678");
    }
}
