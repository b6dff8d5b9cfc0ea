package org.anxin.domain.enterprise;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anxin.domain.enterprise.Enterprise.Facts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CreditCode;
import org.anxin.domain.shared.protection.ProtectedText;
import org.junit.jupiter.api.Test;

class EnterpriseTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final CreditCode CODE = new CreditCode("91511524209153817R");
    private static final Actor CLERK =
            new Actor("zhujian", "郑住建（示例）", "341504-ZJ", "区住建局", "/340000/341500/341504/341504-ZJ/", Map.of());

    @Test
    void isRegisteredCorrectedAndVoidedWhenItWasWrong() {
        var enterprise = registered();
        assertThat(enterprise.unitCode()).isEqualTo("341504-ZJ");

        enterprise.correct(
                new CreditCode("91510522204916571F"),
                new Facts("六安示例建设有限公司", EnterpriseKind.OWNER, "E48", "甲（示例）", null, null, null));
        assertThat(enterprise.creditCode().value()).isEqualTo("91510522204916571F");
        assertThat(enterprise.industry()).contains(Industry.CIVIL_ENGINEERING);

        assertThatRule(() -> enterprise.voidIt(CLERK, " ", List.of(), NOW)).isRefusedWith("enterprise.void-reason");
        enterprise.voidIt(CLERK, "重复登记", List.of(), NOW);

        assertThat(enterprise.voidReason()).contains("重复登记");
        assertThatRule(() -> enterprise.correct(CODE, facts())).isRefusedWith("enterprise.voided");
        assertThatRule(() -> enterprise.addContact(contact("13800000001"))).isRefusedWith("enterprise.voided");
        assertThatRule(() -> enterprise.voidIt(CLERK, "再次", List.of(), NOW)).isRefusedWith("enterprise.voided");
    }

    @Test
    void staysAsLongAsAProjectNamesIt() {
        var enterprise = registered();
        assertThatRule(() -> enterprise.voidIt(CLERK, "重复登记", List.of("示例翠湖花园"), NOW))
                .isRefusedWith("enterprise.in-use");
        assertThat(enterprise.isVoided()).isFalse();
    }

    @Test
    void holdsEachContactOnce() {
        var enterprise = registered();
        enterprise.addContact(contact("13800000001"));
        enterprise.addContact(contact("13800000002"));
        assertThatRule(() -> enterprise.addContact(contact("13800000001"))).isRefusedWith("enterprise.contact-twice");

        enterprise.removeContact(0);

        assertThat(enterprise.contacts())
                .singleElement()
                .satisfies(left -> assertThat(left.phone().plain()).isEqualTo("13800000002"));
        assertThatRule(() -> enterprise.removeContact(1)).isRefusedWith("enterprise.contact-gone");
    }

    private static EnterpriseContact contact(String phone) {
        return new EnterpriseContact("康联系（示例）", "经理", new ProtectedText(phone));
    }

    private static Enterprise registered() {
        return new Enterprise(CODE, facts(), null, CLERK, NOW);
    }

    private static Facts facts() {
        return new Facts(" 六安示例建筑有限公司 ", EnterpriseKind.CONSTRUCTION, "E47", null, "341504104", null, null);
    }
}
