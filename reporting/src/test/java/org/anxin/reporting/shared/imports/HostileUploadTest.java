package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.anxin.domain.shared.RuleViolation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is uploaded is read or refused with a reason, within seconds, and nothing but the upload itself lies around. */
class HostileUploadTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    @TestFactory
    List<DynamicTest> isRefusedWithAReason() {
        return HostileUpload.all().stream()
                .map(upload -> DynamicTest.dynamicTest(
                        upload.name(),
                        () -> assertThat(reason(upload.storedIn(folder))).isEqualTo(upload.refusal())))
                .toList();
    }

    private static String reason(Path file) {
        return assertTimeoutPreemptively(SECONDS, () -> {
            try {
                Uploads.read(file);
                return "read";
            } catch (RuleViolation refusal) {
                return refusal.code();
            } finally {
                Files.delete(file);
                try (var left = Files.list(folder)) {
                    assertThat(left).isEmpty();
                }
            }
        });
    }
}
