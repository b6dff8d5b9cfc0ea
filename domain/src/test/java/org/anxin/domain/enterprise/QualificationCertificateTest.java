package org.anxin.domain.enterprise;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.enterprise.Enterprise.Facts;
import org.anxin.domain.enterprise.QualificationCertificate.Paper;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CreditCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualificationCertificateTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final LocalDate MARCH_20 = LocalDate.of(2026, 3, 20);

    private final Enterprise enterprise = new Enterprise(
            new CreditCode("91511524209153817R"),
            new Facts("六安示例建筑有限公司", EnterpriseKind.CONSTRUCTION, null, null, null, null, null),
            null,
            Actor.SYSTEM,
            NOW);

    @Test
    void isRecordedProlongedAndVoided() {
        var certificate = recorded(null, MARCH_20, List.of());
        certificate.prolong(MARCH_20.plusYears(5));
        assertThat(certificate.validTo()).isEqualTo(MARCH_20.plusYears(5));
        assertThatRule(() -> certificate.prolong(MARCH_20.plusYears(5))).isRefusedWith("certificate.not-longer");

        assertThatRule(() -> certificate.voidIt(Actor.SYSTEM, " ", NOW)).isRefusedWith("certificate.void-reason");
        certificate.voidIt(Actor.SYSTEM, "已换发新证书", NOW);

        assertThatRule(() -> certificate.prolong(MARCH_20.plusYears(9))).isRefusedWith("certificate.voided");
        recorded(null, MARCH_20, List.of(certificate));
    }

    @Test
    void aNumberStandsOnce() {
        var certificate = recorded(null, MARCH_20, List.of());
        assertThatRule(() -> recorded(null, MARCH_20, List.of(certificate))).isRefusedWith("certificate.number-taken");
    }

    @Test
    void mayEndOnTheDayItBeginsAndNotBefore() {
        recorded(MARCH_20, MARCH_20, List.of());
        assertThatRule(() -> recorded(MARCH_20, MARCH_20.minusDays(1), List.of()))
                .isRefusedWith("certificate.ends-before-it-begins");
    }

    @Test
    void isValidOnItsLastDayAndExpiredOnTheNext() {
        var soon = MARCH_20.plusDays(30);
        assertThat(CertificateState.of(MARCH_20.minusDays(1), MARCH_20, soon)).isEqualTo(CertificateState.EXPIRED);
        assertThat(CertificateState.of(MARCH_20, MARCH_20, soon)).isEqualTo(CertificateState.EXPIRING);
        assertThat(CertificateState.of(soon, MARCH_20, soon)).isEqualTo(CertificateState.EXPIRING);
        assertThat(CertificateState.of(soon.plusDays(1), MARCH_20, soon)).isEqualTo(CertificateState.VALID);
        assertThat(CertificateState.of(null, MARCH_20, soon)).isEqualTo(CertificateState.NONE);
    }

    private QualificationCertificate recorded(
            @Nullable LocalDate from, LocalDate to, List<QualificationCertificate> others) {
        return new QualificationCertificate(
                enterprise, new Paper("D234000001", "建筑工程施工总承包二级", null, from, to), others, Actor.SYSTEM, NOW);
    }
}
