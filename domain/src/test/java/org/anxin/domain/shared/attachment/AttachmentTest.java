package org.anxin.domain.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Actor CLERK = new Actor("yaoli", "姚李经办", "YAOLI", "姚李镇", "/YAOLI/", Map.of());

    @Test
    void keepsTheLastPartOfANameOnly() {
        assertThat(named("C:\\Users\\clerk\\工资表.xlsx").fileName()).isEqualTo("工资表.xlsx");
        assertThat(named("../../etc/passwd").fileName()).isEqualTo("passwd");
        assertThat(named("a\u202Egnp.exe\n").fileName()).isEqualTo("a_gnp.exe_");
    }

    @Test
    void keepsTheExtensionOfALongName() {
        assertThat(named("长".repeat(300) + ".xlsx").fileName()).hasSize(200).endsWith("长.xlsx");
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> named("folder/"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> named(".."));
    }

    @Test
    void isVoidedOnceAndWithAReason() {
        Attachment attachment = named("工资表.xlsx");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> attachment.voidBy(CLERK, " ", NOW));

        attachment.voidBy(CLERK, "传错文件", NOW);

        assertThat(attachment.isVoided()).isTrue();
        assertThat(attachment.voidReason()).contains("传错文件");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> attachment.voidBy(CLERK, "再次", NOW));
    }

    private static Attachment named(String fileName) {
        return new Attachment(
                "import", "1", fileName, "application/pdf", new StoredContent("0".repeat(64), 1), CLERK, NOW);
    }
}
