package org.anxin.app.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.reporting.shared.files.FileFormat;
import org.anxin.reporting.shared.files.HonestFile;
import org.anxin.reporting.shared.files.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The files of a record, from the phone of the one who adds them to the desk of the one who reads them. */
@AnxinTest
class EvidenceFilesIT {

    private static final String YAOLI = "341504104";
    private static final String PAGE = "/test-records/" + YAOLI;

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Attachments attachments;

    @Autowired
    AttachmentStore store;

    @Autowired
    ReadingFiles reading;

    @BeforeEach
    void anotherRecord() {
        jdbc.update("UPDATE attachment SET owner_key = gen_random_uuid() WHERE owner_kind = 'test-record'");
    }

    @Test
    void everyFormatOnTheListIsKeptAsItCameAndGivenBack() throws Exception {
        for (var file : HonestFile.all()) {
            anotherRecord();
            var content = file.content().make();

            assertThat(add(named(file.name(), content)).getStatus())
                    .as(file.name())
                    .isEqualTo(302);

            var answer = answer("jiancha", get("/files/" + onlyFile().id()));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsByteArray()).as(file.name()).isEqualTo(content);
            assertThat(answer.getContentType()).isEqualTo(file.mediaType());
        }
    }

    @Test
    void aDownloadIsNeverOpenedInPlaceAndKeepsItsChineseName() throws Exception {
        add(named("现场照片 1.jpg", Pictures.jpeg()));

        var answer = answer("yaoli", get("/files/" + onlyFile().id()));

        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%E7%85%A7%E7%89%87%201.jpg");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Length")).isEqualTo(String.valueOf(Pictures.jpeg().length));
    }

    @Test
    void aDownloadIsKeptInTheAuditLog() throws Exception {
        add(named("纪要.txt", text("会议纪要")));
        var id = onlyFile().id();

        answer("jiancha", get("/files/" + id));

        assertThat(jdbc.queryForMap(
                        "SELECT actor, operation, after_row ->> '文件名' AS name FROM audit_log"
                                + " WHERE row_key = ? AND operation = 'DOWNLOAD'",
                        id.toString()))
                .containsEntry("actor", "jiancha")
                .containsEntry("name", "纪要.txt");
        var log = Jsoup.parse(answer("shenji", get("/audit?operation=DOWNLOAD")).getContentAsString());
        assertThat(log.select("#filter-operation option").eachText()).contains("下载");
    }

    @Test
    void whoeverMayNotReadTheRecordFindsNoFileEither() throws Exception {
        add(named("纪要.txt", text("会议纪要")));
        var id = onlyFile().id();

        for (var address : List.of("/files/" + id, "/files/" + id + "/void", PAGE)) {
            assertThat(answer("sanyuan", get(address)).getStatus()).as(address).isEqualTo(404);
        }
        assertThat(answer("sanyuan", voiding(id, "不是我的")).getStatus()).isEqualTo(404);
        assertThat(withoutIds(answer("sanyuan", get("/files/" + id))))
                .isEqualTo(withoutIds(answer("sanyuan", get("/files/" + UUID.randomUUID()))));
        assertThat(add("sanyuan", named("混进来.txt", text("x"))).getStatus()).isEqualTo(404);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileOfAnotherKindOfRecordIsNotServedHere() throws Exception {
        add(named("纪要.txt", text("会议纪要")));
        var id = onlyFile().id();

        for (var kind : List.of("import", "no-such-kind")) {
            jdbc.update("UPDATE attachment SET owner_kind = ? WHERE id = ?", kind, id);
            assertThat(answer("yaoli", get("/files/" + id)).getStatus())
                    .as(kind)
                    .isEqualTo(404);
            assertThat(answer("yaoli", voiding(id, "原因")).getStatus()).as(kind).isEqualTo(404);
        }
    }

    @Test
    void aReaderMayLookButNeitherAddNorVoid() throws Exception {
        add(named("纪要.txt", text("会议纪要")));

        assertThat(page("jiancha").select(".files").text()).contains("纪要.txt").doesNotContain("操作");
        assertThat(add("jiancha", named("我的.txt", text("x"))).getStatus()).isEqualTo(422);
        var answer = answer("jiancha", voiding(onlyFile().id(), "不要了"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("您不能作废这份材料");
        assertThat(onlyFile().isVoided()).isFalse();
    }

    @Test
    void theListSaysWhoAddedWhatWhenAndWhatThePhotoSays() throws Exception {
        add(named("现场照片.jpg", Pictures.jpegWithExif()), named("纪要.txt", text("会议纪要")));

        var lines = page("jiancha").select(".files tbody tr");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).text())
                .contains(
                        "现场照片.jpg", "照片自带拍摄时间 2026-11-24 09:30", "照片自带拍摄地点 北纬 31.85230°，东经 115.92340°", "2 KB", "姚李镇");
        var sha256 = files().getFirst().sha256();
        assertThat(lines.get(0).select("summary").attr("title")).isEqualTo(sha256);
        assertThat(lines.get(0).select("summary").text()).isEqualTo(sha256.substring(0, 12));
        assertThat(lines.get(1).text()).doesNotContain("照片自带");
    }

    @Test
    void theListTakesOneStatementHoweverManyFiles() throws Exception {
        add(IntStream.range(0, 12)
                .mapToObj(i -> named("说明" + i + ".txt", text("第 " + i + " 份")))
                .toArray(MockMultipartFile[]::new));

        assertThat(CountedStatements.during(() -> assertThat(reading.of(TestRecords.KIND, List.of(YAOLI, "other"))
                                .get(YAOLI))
                        .hasSize(12)))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void theSameContentTwiceIsRefusedNamingTheFirst() throws Exception {
        add(named("公示照片.jpg", Pictures.jpeg()));

        assertThat(refusal(named("另一个名字.jpg", Pictures.jpeg()))).isEqualTo("“另一个名字.jpg”与已有的“公示照片.jpg”内容相同，不必重复上传");
        assertThat(refusal(named("甲.txt", text("相同")), named("乙.txt", text("相同"))))
                .contains("“乙.txt”与已有的“甲.txt”内容相同");
        assertThat(files()).hasSize(1);
    }

    @Test
    void theSameContentFromTwoAtOnceIsThereOnce() throws Exception {
        var answers = AtOnce.outcomes(
                2, person -> add(named(person + ".txt", text("同时"))).getStatus());

        assertThat(answers).contains(302).containsAnyOf((Object) 409, 422);
        assertThat(files()).hasSize(1);
    }

    @Test
    void oneBadFileKeepsAllOthersOut() throws Exception {
        var unique = text("只在这一次 " + UUID.randomUUID());

        assertThat(refusal(named("好.txt", unique), named("坏.pdf", text("not a pdf"))))
                .contains("“坏.pdf”的内容其实是“纯文本”");

        assertThat(files()).isEmpty();
        assertThat(store.contains(sha256(unique))).isFalse();
    }

    @Test
    void twentyFilesAtOnceAreTakenAndTwentyOneAreNot() throws Exception {
        var twenty = new ArrayList<MockMultipartFile>();
        for (int i = 0; i < 20; i++) {
            twenty.add(named("说明" + i + ".txt", text("第 " + i + " 份")));
        }
        assertThat(add(twenty.toArray(MockMultipartFile[]::new)).getStatus()).isEqualTo(302);
        assertThat(files()).hasSize(20);

        twenty.add(named("第二十一.txt", text("第 21 份")));
        assertThat(refusal(twenty.toArray(MockMultipartFile[]::new))).contains("一次最多上传 20 个文件");
    }

    @Test
    void aVoidedFileStaysOnRecordWithItsReasonAndItsContentMayComeAgain() throws Exception {
        add(named("照片.jpg", Pictures.jpeg()));
        var id = onlyFile().id();
        assertThat(answer("yaoli", voiding(id, " ")).getContentAsString()).contains("填写作废原因");
        assertThat(Jsoup.parse(answer("yaoli", get("/files/" + id + "/void")).getContentAsString())
                        .text())
                .contains("作废不是删除", "照片.jpg");

        var answer = answer("yaoli", voiding(id, "拍糊了"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(PAGE);
        var line = page("jiancha").select(".files tbody tr").text();
        assertThat(line).contains("已作废", "作废原因：拍糊了");
        assertThat(answer("yaoli", get("/files/" + id)).getContentAsByteArray()).isEqualTo(Pictures.jpeg());
        assertThat(answer("yaoli", voiding(id, "再次")).getStatus()).isEqualTo(422);
        assertThat(answer("yaoli", get("/files/" + id + "/void")).getStatus()).isEqualTo(422);
        assertThat(add(named("重拍.jpg", Pictures.jpeg())).getStatus()).isEqualTo(302);
        assertThat(files()).extracting(Attachment::isVoided).containsExactly(true, false);
    }

    @Test
    void aFieldLeftAloneAddsNothing() throws Exception {
        assertThat(add(new MockMultipartFile("files", "", "application/octet-stream", new byte[0]))
                        .getStatus())
                .isEqualTo(302);
        assertThat(files()).isEmpty();
    }

    @Test
    void theFieldOffersWhatTheListAllowsAndAPhonesCamera() throws Exception {
        var field = page("yaoli").selectFirst("input[type=file]");

        assertThat(field.attr("accept")).isEqualTo(FileFormat.accept());
        assertThat(field.hasAttr("multiple")).isTrue();
    }

    private String refusal(MockMultipartFile... files) throws Exception {
        var answer = add(files);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#files-error").text()).isNotBlank();
        return page.select(".error-summary li").text();
    }

    private MockHttpServletResponse add(MockMultipartFile... files) throws Exception {
        return add("yaoli", files);
    }

    private MockHttpServletResponse add(String username, MockMultipartFile... files) throws Exception {
        var request = multipart(PAGE);
        for (var file : files) {
            request.file(file);
        }
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder voiding(UUID id, String reason) {
        return post("/files/" + id + "/void").param("reason", reason);
    }

    private MockHttpServletResponse answer(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(String username) throws Exception {
        var answer = answer(username, get(PAGE));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private List<Attachment> files() {
        return attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt(TestRecords.KIND, YAOLI);
    }

    private Attachment onlyFile() {
        assertThat(files()).hasSize(1);
        return files().getFirst();
    }

    private static String withoutIds(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("[0-9A-Za-z_-]{30,}", "…");
    }

    private static MockMultipartFile named(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    }
}
