package org.anxin.app.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.anxin.app.Signed;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What somebody does who imports files: uploads, waits, reads the page, confirms, downloads. */
public final class ImportClerk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockMvc mvc;
    private final Signed signed;
    private final String username;

    public ImportClerk(MockMvc mvc, Signed signed, String username) {
        this.mvc = mvc;
        this.signed = signed;
        this.username = username;
    }

    public MockHttpServletResponse upload(String kind, String fileName, byte[] content) throws Exception {
        var file = new MockMultipartFile("file", fileName, "application/octet-stream", content);
        return mvc.perform(multipart("/imports")
                        .file(file)
                        .param("kind", kind)
                        .with(signed.as(username))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Uploads a file that is taken, and waits for its dry run. */
    public String checked(String kind, String fileName, byte[] content) throws Exception {
        var answer = upload(kind, fileName, content);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        var address = answer.getRedirectedUrl();
        waitUntil(address, "待入库", "已退回");
        return address;
    }

    public MockHttpServletResponse confirm(String address, String mode) throws Exception {
        var version = page(address).select("input[name=version]").val();
        return answer(post(address + "/posting").param("version", version).param("mode", mode));
    }

    /** Confirms and waits until the rows are in the books, or are not. */
    public Document confirmed(String address, String mode) throws Exception {
        assertThat(confirm(address, mode).getStatus()).isEqualTo(302);
        waitUntil(address, "已入库", "待入库");
        return page(address);
    }

    /** Brings in a file without an error, all of it. */
    public Document posted(String kind, String fileName, byte[] content) throws Exception {
        var address = checked(kind, fileName, content);
        var checked = page(address);
        assertThat(checked.select("#error-count").text())
                .as(checked.select("#errors-table").text())
                .isEqualTo("0");
        return confirmed(address, "ALL_OR_NOTHING");
    }

    public Document page(String address) throws Exception {
        var answer = answer(get(address));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    public byte[] download(String address) throws Exception {
        var answer = answer(get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        return answer.getContentAsByteArray();
    }

    public MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    public void waitUntil(String address, String... states) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> List.of(states)
                        .contains(page(address).select(".facts .tag").first().text()));
    }

    /** The template of a kind with these rows filled in, the first cell of each being 序号. */
    public byte[] filledTemplate(String kind, List<List<String>> rows) throws Exception {
        return filledSheets(kind, List.of(rows));
    }

    /** The same of a template with several sheets. */
    public byte[] filledSheets(String kind, List<List<List<String>>> sheets) throws Exception {
        try (var workbook = open(download("/imports/templates/" + kind + ".xlsx"))) {
            for (int s = 0; s < sheets.size(); s++) {
                fill(workbook.getSheetAt(s), sheets.get(s));
            }
            return bytes(workbook);
        }
    }

    private static void fill(XSSFSheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            var row = sheet.createRow(r + 2);
            row.createCell(0).setCellValue(r + 1);
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.createCell(c + 1).setCellValue(rows.get(r).get(c));
            }
        }
    }

    public static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    public static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
