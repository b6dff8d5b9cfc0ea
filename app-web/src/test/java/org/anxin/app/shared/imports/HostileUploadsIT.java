package org.anxin.app.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.web.Sentences;
import org.anxin.reporting.shared.imports.HostileUpload;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Every hostile upload gets a sentence that a clerk can act on, within seconds, and leaves nothing behind. */
@AnxinTest
class HostileUploadsIT {

    private static final Logger LOG = LoggerFactory.getLogger(HostileUploadsIT.class);
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final Pattern CODE = Pattern.compile("\"(import\\.[a-z0-9.-]+[a-z0-9])\"");

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
        for (var upload : HostileUpload.all()) {
            var before = leftBehind();
            var begun = System.nanoTime();

            var sentence = answerTo(upload);

            LOG.info("{} → {}", upload.name(), sentence);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(upload.name())
                    .isLessThan(SECONDS);
            assertThat(sentence).as(upload.name()).isNotBlank().doesNotContain("{");
            assertThat(leftBehind()).as(upload.name()).isEqualTo(before);
        }
    }

    @Test
    void everyReasonHasItsSentence() throws IOException {
        var root = Path.of(System.getProperty("anxin.root"));
        for (var module : List.of("domain", "reporting", "persistence", "app-web")) {
            try (var files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .filter(code -> !code.equals("import.read") && !code.equals("import.upload"))
                            .forEach(code -> assertThat(sentences.text("rule." + code))
                                    .as(code)
                                    .isNotBlank());
                }
            }
        }
    }

    private String answerTo(HostileUpload upload) throws Exception {
        var stored = upload.storedIn(folder);
        var file = new MockMultipartFile("file", upload.name(), "application/vnd.ms-excel", new byte[0]) {
            @Override
            public InputStream getInputStream() throws IOException {
                return Files.newInputStream(stored);
            }
        };
        var answer = mvc.perform(multipart("/imports")
                        .file(file)
                        .param("kind", "villages")
                        .with(signed.as("admin"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        Files.delete(stored);
        assertThat(answer.getStatus()).as(upload.name()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString())
                .select(".error-summary li")
                .text();
    }

    /** Rows and files: runs, attachments, what the store keeps, what lies in the folder of temporary files. */
    private List<Long> leftBehind() throws IOException {
        return List.of(
                jdbc.queryForObject("SELECT count(*) FROM import_run", Long.class),
                jdbc.queryForObject("SELECT count(*) FROM attachment", Long.class),
                jdbc.queryForObject("SELECT count(*) FROM import_row", Long.class),
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
