package org.anxin.reporting.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.attachment.PhotoFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is on the list is taken for what it is; everything else is refused with its reason, within seconds. */
class FileInspectionTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Instant TAKEN = Instant.parse("2026-11-24T01:30:15Z");

    @TempDir
    private static Path folder;

    @TestFactory
    List<DynamicTest> isRefusedWithAReason() {
        return HostileFile.all().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.name(),
                        () -> assertThat(reason(file.name(), file.storedIn(folder)))
                                .isEqualTo(file.refusal())))
                .toList();
    }

    @TestFactory
    List<DynamicTest> isTakenForWhatItIs() {
        return HonestFile.all().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.name(),
                        () -> assertThat(inspected(file.name(), file.content().make())
                                        .mediaType())
                                .isEqualTo(file.mediaType())))
                .toList();
    }

    @Test
    void everyFormatOnTheListIsTried() throws Exception {
        assertThat(HonestFile.all().stream().map(HonestFile::mediaType).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FileFormat.values())
                        .map(FileFormat::mediaType)
                        .toList());
    }

    @Test
    void aPhotoSaysWhenAndWhereItWasTaken() throws Exception {
        var facts = new PhotoFacts(TAKEN, new BigDecimal("31.852300"), new BigDecimal("115.923400"));

        assertThat(factsOf("照片.jpg", Pictures.jpegWithExif())).isEqualTo(facts);
        assertThat(factsOf("照片.png", Pictures.pngWithExif())).isEqualTo(facts);
        assertThat(factsOf("照片.webp", Pictures.webp(400, 300, Pictures.exif(false))))
                .isEqualTo(facts);
    }

    @Test
    void aPhotoOfAnApplePhoneIsReadAndSouthAndWestCountDown() throws Exception {
        assertThat(factsOf("照片.heic", Pictures.heic(4032, 3024)))
                .isEqualTo(new PhotoFacts(TAKEN, new BigDecimal("-31.852300"), new BigDecimal("-115.923400")));
    }

    @Test
    void whatSaysNothingOrNonsenseHasNoFacts() throws Exception {
        assertThat(factsOf("截图.jpg", Pictures.jpeg())).isEqualTo(PhotoFacts.NONE);
        assertThat(factsOf("纪要.pdf", HonestFile.pdf())).isEqualTo(PhotoFacts.NONE);
        byte[] nonsense = Pictures.joined(Pictures.ascii("Exif\0\0MM\0*\0\0\0\10"), new byte[] {-1, -1, -1, -1, -1});
        assertThat(factsOf("坏.jpg", Pictures.jpegWithFirstSegment(0xE1, nonsense)))
                .isEqualTo(PhotoFacts.NONE);
    }

    @Test
    void aPictureOfSixtyMillionPixelsIsTakenAndOneRowMoreIsNot() throws Exception {
        assertThat(inspected("大图.png", Pictures.pngOfSize(10_000, 6_000)).format())
                .isEqualTo(FileFormat.PNG);
        assertThat(reason("大图.png", stored(Pictures.pngOfSize(10_000, 6_001)))).isEqualTo("file.pixels");
    }

    private static PhotoFacts factsOf(String name, byte[] content) throws IOException {
        return inspected(name, content).photo();
    }

    private static InspectedFile inspected(String name, byte[] content) throws IOException {
        var file = stored(content);
        try {
            return FileInspection.inspect(name, file, HERE);
        } finally {
            Files.delete(file);
        }
    }

    private static Path stored(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static String reason(String name, Path file) {
        return assertTimeoutPreemptively(SECONDS, () -> {
            try {
                FileInspection.inspect(name, file, HERE);
                return "taken";
            } catch (RuleViolation refusal) {
                assertThat(refusal.arguments().getFirst()).isEqualTo(name.replaceAll("[\n\u202E]", "_"));
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
