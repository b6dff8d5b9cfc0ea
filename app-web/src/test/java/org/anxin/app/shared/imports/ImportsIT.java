package org.anxin.app.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Scope;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Importing villages and users as administrators do it, from the template to the books. */
@AnxinTest
class ImportsIT {

    private static final String HEAD = "上级乡镇（街道）,代码,名称,类别,生效日期\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    Units units;

    @Autowired
    UserAccounts accounts;

    @Autowired
    JdbcTemplate jdbc;

    private ImportClerk clerk;

    @BeforeEach
    void aClerk() {
        clerk = new ImportClerk(mvc, signed, "admin");
    }

    @Test
    void villagesGoFromTheTemplateThroughTheDryRunIntoTheTree() throws Exception {
        assertThat(clerk.page("/imports/new").select(".import-kinds").text()).contains("村（社区）", "用户");
        var form = clerk.page("/imports/new?kind=villages");
        assertThat(form.select("h1").text()).isEqualTo("导入村（社区）");
        assertThat(form.select("form[enctype]").attr("action")).isEqualTo("/imports");

        var address = clerk.checked(
                "villages",
                "..\\..\\桌面/三元镇村庄.xlsx",
                clerk.filledTemplate(
                        "villages",
                        List.of(
                                List.of("三元镇", "341504102201", "甲村村民委员会", "村", "2026-1-1"),
                                List.of("341504102", "341504102001", "乙社区居民委员会", "社区", "2026/1/1"))));

        var page = clerk.page(address);
        assertThat(page.select("h1").text()).matches("导入村（社区）：第 \\d+ 批");
        assertThat(page.select(".page-line").text()).isEqualTo("三元镇村庄.xlsx");
        assertThat(page.select("#row-count").text()).isEqualTo("2");
        assertThat(page.select("#error-count").text()).isEqualTo("0");
        assertThat(page.select("#preview-table tbody tr").first().text())
                .isEqualTo("3 三元镇 341504102201 甲村村民委员会 村 2026-01-01");
        assertThat(units.findByCode("341504102201")).as("a dry run").isEmpty();

        var posted = clerk.confirmed(address, "ALL_OR_NOTHING");

        assertThat(posted.select("#run").text()).contains("已入库 2 行，批次号");
        var village = units.findByCode("341504102201").orElseThrow();
        assertThat(village.shortName()).isEqualTo("甲村");
        assertThat(village.path()).endsWith("341504102/341504102201/");
        assertThat(clerk.page("/imports?q=三元镇村庄")
                        .select("#imports-table tbody tr")
                        .text())
                .contains("三元镇村庄.xlsx 已入库 2 0 0 2 孔管理（示例）");
        assertThat(clerk.download("/imports.xlsx?q=三元镇村庄")).startsWith('P', 'K');
        assertThat(historyOf("341504102201")).isEqualTo("admin");
    }

    @Test
    void everyMistakeHasItsOwnSentence() throws Exception {
        clerk.confirmed(
                clerk.checked("villages", "已有.csv", csv("姚李镇,341504104901,已有村,村,2020-1-1\n")), "ALL_OR_NOTHING");
        var rows = new LinkedHashMap<String, String>();
        rows.put("姚里镇,341504104902,一村,村,2026-1-1", "没有“姚里镇”这个单位");
        rows.put("区住建局,341504104903,二村,村,2026-1-1", "“区住建局”不是乡镇、街道或开发区");
        rows.put("姚李镇,34150410490,三村,村,2026-1-1", "12 位数字，现在是 11 位");
        rows.put("姚李镇,341504102904,四村,村,2026-1-1", "代码前 9 位应与姚李镇（341504104）一致");
        rows.put("姚李镇,341504104901,五村,村,2026-1-1", "代码 341504104901 已是“已有村”");
        rows.put("姚李镇,341504104906,已有村,村,2026-1-1", "姚李镇下已有“已有村”");
        rows.put("姚李镇,341504104907,七村,村,2026-2-30", "“2026-2-30”这一天不存在");
        rows.put("姚李镇,341504104908,八村,居委会,2026-1-1", "“居委会”不在可选范围，请填：村、社区");
        rows.put("姚李镇,3.41504E+11,九村,村,2026-1-1", "被 Excel 变成了科学计数法");
        rows.put("姚李镇,341504104910,,村,2026-1-1", "没有填写，请补上");
        rows.put("姚李镇,341504104911,十一村,村,2026-1-1", "");
        rows.put("姚李镇,341504104911,十二村,村,2026-1-1", "与第 12 行重复");
        rows.put("姚李镇,341504104913,十一村,村,2026-1-1", "与第 12 行同属一个上级、名称相同");

        var address = clerk.checked("villages", "错误.csv", csv(String.join("\n", rows.keySet())));

        var lines = linesOf(clerk.page(address + "?size=100"));
        var expected = List.copyOf(rows.values());
        assertThat(lines.keySet())
                .containsExactlyElementsOf(IntStream.range(0, expected.size())
                        .filter(i -> !expected.get(i).isEmpty())
                        .mapToObj(i -> i + 2)
                        .toList());
        lines.forEach((row, sentences) ->
                assertThat(sentences).singleElement().asString().contains(expected.get(row - 2)));
    }

    @Test
    void ofAThousandRowsExactlyThePlantedErrorsAreReportedAndTheCorrectedFileGoesIn() throws Exception {
        var rows = new ArrayList<List<String>>();
        var planted = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < 1000; i++) {
            boolean wrong = i % 27 == 5;
            rows.add(List.of(
                    "洪集镇", "%012d".formatted(341504103000L + i), "第" + i + "村", "村", wrong ? "不知道" : "2026-1-1"));
            if (wrong) {
                planted.put(i + 3, "生效日期");
            }
        }
        assertThat(planted).hasSize(37);

        var address = clerk.checked("villages", "千行.xlsx", clerk.filledTemplate("villages", rows));

        var page = clerk.page(address + "?size=100");
        assertThat(page.select("#row-count").text()).isEqualTo("1,000");
        assertThat(page.select("#error-count").text()).isEqualTo("37");
        assertThat(page.select("#errors-table tbody tr"))
                .extracting(
                        line -> Integer.valueOf(line.child(0).text()),
                        line -> line.child(1).text())
                .containsExactlyElementsOf(planted.entrySet().stream()
                        .map(error -> org.assertj.core.groups.Tuple.tuple(error.getKey(), error.getValue()))
                        .toList());
        assertThat(clerk.page(address).select("#errors-table tbody tr")).hasSize(20);
        assertThat(clerk.page(address + "?page=2").select("#errors-table tbody tr"))
                .hasSize(17);

        var annotated = clerk.download(address + "/annotated");
        byte[] corrected;
        try (var workbook = ImportClerk.open(annotated)) {
            for (var rowNo : planted.keySet()) {
                var row = workbook.getSheetAt(0).getRow(rowNo - 1);
                assertThat(row.getCell(6).getStringCellValue()).startsWith("生效日期：“不知道”看不出是哪一天");
                row.getCell(5).setCellValue("2026-1-1");
            }
            corrected = ImportClerk.bytes(workbook);
        }
        var again = clerk.checked("villages", "千行-错误标注.xlsx", corrected);
        assertThat(clerk.page(again).select("#error-count").text()).isEqualTo("0");

        clerk.confirmed(again, "ALL_OR_NOTHING");
        assertThat(below("341504103")).isEqualTo(1000);
    }

    @Test
    void allOrNothingPostsNothingWhileRowsAreWrongAndValidRowsOnlyPostsTheOthers() throws Exception {
        var address = clerk.checked(
                "villages", "两行.csv", csv("孙岗乡,341504200201,子村,村,2026-1-1\n孙岗乡,341504200202,丑村,村,2026-13-1\n"));

        var refused = clerk.confirm(address, "ALL_OR_NOTHING");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".error-summary")
                        .text())
                .contains("还有 1 行有错误");
        assertThat(below("341504200")).isZero();

        var posted = clerk.confirmed(address, "VALID_ROWS_ONLY");
        assertThat(posted.select("#run").text()).contains("已入库 1 行").contains("另有 1 行没有入库，原因见下表");
        assertThat(below("341504200")).isEqualTo(1);

        var faulty = clerk.download(address + "/annotated");
        try (var workbook = ImportClerk.open(faulty)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            workbook.getSheetAt(0).getRow(1).createCell(5).setCellValue("2026-12-1");
            clerk.confirmed(clerk.checked("villages", "改好的一行.xlsx", ImportClerk.bytes(workbook)), "ALL_OR_NOTHING");
        }
        assertThat(below("341504200")).isEqualTo(2);
    }

    @Test
    void aPostedFileIsRefusedTheSecondTimeNamingTheFirstAndAWaitingOneIsTakenUpAgain() throws Exception {
        var content = csv("史河街道,341504001201,寅社区,社区,2026-1-1\n");
        var address = clerk.checked("villages", "史河.csv", content);
        assertThat(clerk.upload("villages", "改了名的史河.csv", content).getRedirectedUrl())
                .isEqualTo(address);
        clerk.checked("villages", "史河.csv", content);
        var posted = clerk.confirmed(address, "ALL_OR_NOTHING");
        var number = posted.select("h1").text().replaceAll(".*第 (\\d+) 批", "$1");

        var second = clerk.upload("villages", "又一次.csv", content);

        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(second.getContentAsString())
                        .select(".error-summary")
                        .text())
                .matches(".*该文件已于 \\d{4}年\\d+月\\d+日 入库，批次号 " + number + "，不能重复导入.*");
    }

    @Test
    void theSameFileConfirmedByTwoAtOnceGoesInOnce() throws Exception {
        var content = csv("平岗街道,341504002201,卯社区,社区,2026-1-1\n");
        var address = clerk.checked("villages", "平岗.csv", content);
        var twin = twinOf(address);
        var barrier = new CyclicBarrier(2);
        List<MockHttpServletResponse> answers = new ArrayList<>();

        try (var executor = Executors.newFixedThreadPool(2)) {
            var both = executor.invokeAll(List.of(address, twin).stream()
                    .map(each -> (java.util.concurrent.Callable<MockHttpServletResponse>) () -> {
                        var version =
                                clerk.page(each).select("input[name=version]").val();
                        barrier.await();
                        return clerk.answer(post(each + "/posting")
                                .param("version", version)
                                .param("mode", "ALL_OR_NOTHING"));
                    })
                    .toList());
            for (var one : both) {
                answers.add(one.get());
            }
        }

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
        var refused = answers.stream()
                .filter(answer -> answer.getStatus() == 422)
                .findFirst()
                .orElseThrow();
        assertThat(refused.getContentAsString()).contains("不能重复导入");
    }

    @Test
    void aChangeOfTheBooksAfterTheDryRunSendsTheRunBack() throws Exception {
        var first = clerk.checked(
                "villages", "先.csv", csv("三元镇,341504102301,辰村,村,2026-1-1\n三元镇,341504102302,巳村,村,2026-1-1\n"));
        var second = clerk.checked(
                "villages", "后.csv", csv("三元镇,341504102301,辰村,村,2026-1-1\n三元镇,341504102303,午村,村,2026-1-1\n"));
        clerk.confirmed(first, "ALL_OR_NOTHING");

        var sentBack = clerk.confirmed(second, "ALL_OR_NOTHING");

        assertThat(sentBack.select(".error-summary").text()).contains("再次校验发现 1 行有错误，没有入库");
        assertThat(linesOf(sentBack).get(2))
                .anySatisfy(sentence -> assertThat(sentence).contains("已是“辰村”"));
        assertThat(units.findByCode("341504102303")).isEmpty();
        assertThat(clerk.confirmed(second, "VALID_ROWS_ONLY")
                        .select("#posted-count")
                        .text())
                .isEqualTo("1");
        assertThat(units.findByCode("341504102303")).isPresent();
    }

    @Test
    void aRunIsWithdrawnBeforePostingAndNotAfterwards() throws Exception {
        var address = clerk.checked("villages", "撤回.csv", csv("三元镇,341504102401,未村,村,2026-1-1\n"));

        assertThat(clerk.answer(post(address + "/withdrawal")).getStatus()).isEqualTo(302);

        assertThat(clerk.page(address).select(".facts .tag").first().text()).isEqualTo("已撤回");
        assertThat(clerk.answer(post(address + "/withdrawal")).getStatus()).isEqualTo(422);
        assertThat(units.findByCode("341504102401")).isEmpty();
    }

    @Test
    void anInterruptedCheckIsStartedAgainByItsClerk() throws Exception {
        var address = clerk.checked("villages", "中断.csv", csv("三元镇,341504102501,申村,村,2026-1-1\n"));
        jdbc.update("UPDATE import_run SET state = 'UPLOADED' WHERE id = ?::uuid", idOf(address));
        assertThat(clerk.page(address).select("#run").text()).contains("校验中断", "没有任何一行入库");

        assertThat(clerk.answer(post(address + "/restart")).getStatus()).isEqualTo(302);

        assertThat(clerk.checked("villages", "中断.csv", csv("三元镇,341504102501,申村,村,2026-1-1\n")))
                .isEqualTo(address);
    }

    @Test
    void colleaguesOfOtherUnitsAndWithoutTheKindsPermissionFindNothing() throws Exception {
        var address = clerk.checked("villages", "本单位.csv", csv("三元镇,341504102601,酉村,村,2026-1-1\n"));

        assertThat(statusFor(address, "341504-RS", "import.read", "unit.edit")).isEqualTo(200);
        assertThat(statusFor(address, "341504-ZJ", "import.read", "unit.edit")).isEqualTo(404);
        assertThat(statusFor(address, "341504-RS", "import.read")).isEqualTo(404);
        assertThat(statusFor(address + "/annotated", "341504-ZJ", "import.read", "unit.edit"))
                .isEqualTo(404);
        assertThat(statusFor(address + "/original", "341504-ZJ", "import.read", "unit.edit"))
                .isEqualTo(404);
        assertThat(statusFor("/imports/new?kind=villages", "341504-RS", "import.upload"))
                .isEqualTo(404);
    }

    @Test
    void theSameTableReadsTheSameFromGb18030() throws Exception {
        var text = HEAD + "三元镇,341504102701,戌村,村,２０２６年１月１日\n";
        var address = clerk.checked("villages", "国标.csv", text.getBytes(Charset.forName("GB18030")));

        assertThat(clerk.page(address).select("#preview-table tbody tr").text())
                .isEqualTo("2 三元镇 341504102701 戌村 村 2026-01-01");
        assertThat(clerk.download(address + "/original")).isEqualTo(text.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void accountsAreOpenedWithoutRolesAndOneApprovalWaitsForTheBatch() throws Exception {
        var address = clerk.checked(
                "users",
                "用户.xlsx",
                clerk.filledTemplate(
                        "users",
                        List.of(
                                List.of("pi.one", "批 一", "姚李镇", "乡镇填报、乡镇审核", "138 0000 1234", "a@example.cn"),
                                List.of("pi.two", "批二", "341504-DK", "督考/联席办", "", ""),
                                List.of("pi.three", "批三", "区财政局", "", "0564-6491234", ""))));
        assertThat(clerk.page(address).select("#preview-table").text()).contains("138****1234");

        var posted = clerk.confirmed(address, "ALL_OR_NOTHING");

        var account = accounts.findByUsername("pi.one").orElseThrow();
        assertThat(account.fullName()).isEqualTo("批一");
        assertThat(account.unitCode()).isEqualTo("341504104");
        assertThat(account.roles()).isEmpty();
        assertThat(account.phone().orElseThrow().plain()).isEqualTo("13800001234");
        var dossier = clerk.page(posted.select("#run a:contains(复核事项)").attr("href"));
        assertThat(dossier.text()).contains("为 2 个账号授予角色", "批一（pi.one）", "乡镇填报、乡镇审核", "督考 / 联席办");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM import_row WHERE cells::text LIKE '%13800001234%'", Long.class))
                .isZero();
    }

    @Test
    void everyMistakeAboutAnAccountHasItsOwnSentence() throws Exception {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Zhang三,甲,姚李镇,,,", "用户名以小写字母开头");
        rows.put("admin,乙,姚李镇,,,", "用户名 admin 已被使用");
        rows.put("new.one,丙,姚李县,,,", "没有“姚李县”这个单位");
        rows.put("new.two,丁,姚李镇,乡镇填报、镇长,,", "没有这样的角色：镇长");
        rows.put("new.three,戊,姚李镇,,12345,", "填写 11 位手机号");
        rows.put("new.four,己,姚李镇,,,a@b", "邮箱格式不正确");
        rows.put("new.five,,姚李镇,,,", "没有填写，请补上");

        var address = clerk.checked(
                "users",
                "用户错误.csv",
                ("用户名,姓名,单位,角色,电话,邮箱\n" + String.join("\n", rows.keySet())).getBytes(StandardCharsets.UTF_8));

        var lines = linesOf(clerk.page(address));
        var expected = List.copyOf(rows.values());
        assertThat(lines).hasSize(rows.size());
        lines.forEach((row, sentences) ->
                assertThat(sentences).singleElement().asString().contains(expected.get(row - 2)));
    }

    private static byte[] csv(String rows) {
        return (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<Integer, List<String>> linesOf(Document page) {
        return page.select("#errors-table tbody tr").stream()
                .collect(Collectors.groupingBy(
                        line -> Integer.valueOf(line.child(0).text()),
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line.child(3).text(), Collectors.toList())));
    }

    private long below(String township) {
        return jdbc.queryForObject("SELECT count(*) FROM unit WHERE parent_code = ?", Long.class, township);
    }

    private String historyOf(String code) {
        return jdbc.queryForObject(
                "SELECT actor FROM audit_log WHERE table_name = 'unit' AND row_key = ?", String.class, code);
    }

    /** A second run of the same file, as two uploads at the same moment would leave. */
    private String twinOf(String address) {
        var number = jdbc.queryForObject("SELECT nextval('import_run_number_seq')", Long.class);
        var id = jdbc.queryForObject("""
                INSERT INTO import_run (id, number, kind, attachment_id, file_name, sha256, unit_code, state, row_count,
                                        uploaded_by, uploaded_at, checked_at, version)
                SELECT gen_random_uuid(), ?, kind, attachment_id, file_name, sha256, unit_code, state, row_count,
                       uploaded_by, uploaded_at, checked_at, version FROM import_run WHERE id = ?::uuid
                RETURNING id""", String.class, number, idOf(address));
        return "/imports/" + id;
    }

    private static String idOf(String address) {
        return address.substring("/imports/".length());
    }

    private int statusFor(String address, String unitCode, String... permissions) throws Exception {
        var actor = Actor.withOneReach(
                "kollege", "同事（示例）", unitCode, "单位", "/" + unitCode + "/", Set.of(permissions), new Scope.Nothing());
        return mvc.perform(get(address)
                        .with(user(new SignedIn(actor, "", true, false)))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
