package org.anxin.app.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.web.Sentences;
import org.anxin.reporting.shared.files.FileFormat;
import org.anxin.reporting.shared.files.HostileFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Every hostile file gets a sentence that a clerk can act on, within seconds, and leaves nothing behind. */
@AnxinTest
class HostileFilesIT {

    private static final Logger LOG = LoggerFactory.getLogger(HostileFilesIT.class);
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    Sentences sentences;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path folder;

    @Test
    void areRefusedWithASentenceAndLeaveNothingBehind() throws Exception {
        assertThat(HostileFile.all()).hasSizeGreaterThan(20);
        for (var file : HostileFile.all()) {
            var before = leftBehind();
            var begun = System.nanoTime();

            var sentence = answerTo(file);

            LOG.info("{} → {}", file.name(), sentence);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(file.name())
                    .isLessThan(SECONDS);
            assertThat(sentence).as(file.name()).isNotBlank().doesNotContain("{");
            assertThat(leftBehind()).as(file.name()).isEqualTo(before);
        }
    }

    /** Every sentence about a file is the answer to one of them, but for the rules that are not about its content. */
    @Test
    void everySentenceIsTriedAndEveryFormatHasAName() throws IOException {
        var written =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/shared.properties"))
                        .stringPropertyNames()
                        .stream()
                        .filter(key -> key.startsWith("rule.file."))
                        .map(key -> key.substring("rule.".length()))
                        .collect(Collectors.toSet());
        written.removeAll(List.of("file.too-many", "file.twice", "file.takes-none", "file.not-yours-to-void"));

        assertThat(HostileFile.all().stream().map(HostileFile::refusal).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(FileFormat.values())
                .allSatisfy(format -> assertThat(sentences.of(format)).isNotBlank());
    }

    private String answerTo(HostileFile hostile) throws Exception {
        var stored = hostile.storedIn(folder);
        var file = new MockMultipartFile("files", hostile.name(), "image/jpeg", new byte[0]) {
            @Override
            public InputStream getInputStream() throws IOException {
                return Files.newInputStream(stored);
            }
        };
        var answer = mvc.perform(multipart("/test-records/341504104")
                        .file(file)
                        .with(signed.as("yaoli"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        Files.delete(stored);
        assertThat(answer.getStatus()).as(hostile.name()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString())
                .select(".error-summary li")
                .text();
    }

    /** Rows and files: attachments, what the store keeps, what lies in the folder of temporary files. */
    private List<Long> leftBehind() throws IOException {
        return List.of(
                jdbc.queryForObject("SELECT count(*) FROM attachment", Long.class),
                filesIn(Path.of("target/test-data/files")),
                temporaryFiles());
    }

    private static long filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("anxin-upload-"))
                    .count();
        }
    }
}
