package org.anxin.app.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anxin.app.browser.BrowserTest;
import org.anxin.reporting.shared.files.HonestFile;
import org.anxin.reporting.shared.files.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A township's clerk adds the photos of a notice from a phone and takes one back. */
class EvidenceFilesBrowserTest extends BrowserTest {

    private static final String PAGE = "/test-records/341504104";

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void anotherRecord() {
        jdbc.update("UPDATE attachment SET owner_key = gen_random_uuid() WHERE owner_kind = 'test-record'");
    }

    @Test
    void aClerkAddsSeveralFilesReadsThemAndVoidsOne() throws Exception {
        loginAs("yaoli");
        open(PAGE);
        assertThat(page.locator(".files").innerText()).contains("还没有上传材料");

        choose(file("姚李镇人民政府二〇二六年十一月维权信息告示牌张贴情况现场照片.jpg", Pictures.jpegWithExif()), file("坏.pdf", Pictures.png()));
        button("上传").click();
        page.waitForSelector(".error-summary");
        assertThat(page.locator("#files-error").innerText()).contains("“坏.pdf”的内容其实是“PNG 图片”");
        assertAccessible("files refused");
        assertNoSidewaysScroll();
        screenshot("evidence-refused");
        open(PAGE); // axe-core leaves styles behind that htmx would carry over

        choose(
                file("姚李镇人民政府二〇二六年十一月维权信息告示牌张贴情况现场照片.jpg", Pictures.jpegWithExif()),
                file("会议纪要.pdf", HonestFile.all().getFirst().content().make()),
                file("说明.txt", ("说明 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)));
        button("上传").click();
        page.waitForSelector(".files tbody tr:nth-child(3)");
        link("作废 说明.txt").click();
        page.waitForURL("**/void");
        assertAccessible("voiding a file");
        assertNoSidewaysScroll();
        screenshot("evidence-void");
        page.getByLabel("作废原因").fill("传错文件");
        button("作废").click();
        page.waitForURL("**" + PAGE);

        assertThat(page.locator(".files").innerText()).contains("已作废", "作废原因：传错文件", "北纬 31.85230°");
        page.locator("summary:has(code)").first().click();
        assertAccessible("files of a record");
        assertNoSidewaysScroll();
        screenshot("evidence-files");
        var download = page.waitForDownload(() -> link("会议纪要.pdf").click());
        assertThat(download.suggestedFilename()).isEqualTo("会议纪要.pdf");
    }

    @Test
    void whoChoosesAWholeFolderReadsHowManyAreTaken() {
        loginAs("yaoli");
        open(PAGE);

        choose(IntStream.range(0, 120)
                .mapToObj(i -> file("照片" + i + ".txt", ("第 " + i + " 张").getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new));
        button("上传").click();
        page.waitForSelector(".error-summary");

        assertThat(page.locator("#files-error").innerText()).contains("一次最多上传 20 个文件，请分几次上传");
    }

    private void choose(FilePayload... files) {
        page.getByLabel("佐证材料").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
