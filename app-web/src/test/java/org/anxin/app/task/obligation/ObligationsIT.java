package org.anxin.app.task.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.app.task.progress.Clerk;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.task.obligation.AnObligation;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The year's roll, more time, exemption, reminders, the leaders' page and the archive. */
@AnxinTest
class ObligationsIT {

    private static final String HOUSING = "341504-ZJ";

    /** Signing in, as the tests do it, asks for the account, its unit and its roles too. */
    private static final int MOST_STATEMENTS = 16;

    /** With one statement for each thing that warnings and accounts show there of themselves. */
    private static final int MOST_OF_THE_LEADER = 20;

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    RollingObligations rolling;

    @Autowired
    RemindingOfObligations reminding;

    @Autowired
    Obligations obligations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Clerk office;

    @BeforeEach
    void theOfficeIsIn() {
        today = LocalDate.now(clock);
        office = clerk("ducha");
    }

    @Test
    void rollingAYearTwiceChangesNothing() throws Exception {
        rolling.rollWhole(today.getYear(), Actor.SYSTEM);
        rolling.keepUp();
        long before = count();

        assertThat(rolling.rollWhole(today.getYear(), Actor.SYSTEM).created()).isZero();
        rolling.keepUp();
        var pressed = office.sends(post("/tasks/years/" + today.getYear()));

        assertThat(pressed.getRedirectedUrl()).isEqualTo("/tasks/years/" + today.getYear());
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @Transactional
    void aTownshipThatCeasedYesterdayHandsOverWhatItStillOwes() {
        int year = today.getYear() + 1;
        jdbc.update(
                "UPDATE unit SET valid_to = ?, successor_code = '341504103' WHERE code = '341504102'",
                today.minusDays(1));

        rolling.rollWhole(year, Actor.SYSTEM);
        rolling.rollWhole(year - 1, Actor.SYSTEM);

        assertThat(leads(year, "341504102"))
                .as("nothing new for who has ceased")
                .isZero();
        assertThat(leads(year, "341504103"))
                .as("the successor owes its own, once")
                .isEqualTo(leads(year, "341504104"));
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM obligation WHERE lead_code = '341504102' AND state IN ('OPEN', 'REPORTED')",
                        Long.class))
                .as("what it still owed went over to the successor")
                .isZero();
    }

    @Test
    void theOfficeGrantsMoreTimeWithAReasonAndTheOldDayStaysOnRecord() throws Exception {
        var duty = owed(AnObligation.anObligation().of(HOUSING).dueOn(today.plusDays(5)));

        assertThat(extend(duty, today.plusDays(4).toString(), "汛期").getStatus())
                .as("backwards")
                .isEqualTo(422);
        assertThat(extend(duty, today.plusDays(20).toString(), "汛期抢险").getStatus())
                .isEqualTo(302);

        var page = office.reads("/tasks/obligations/" + duty).text();
        assertThat(page)
                .contains("原期限 " + today.plusDays(5))
                .contains("汛期抢险")
                .contains(today.plusDays(20).toString());
        assertThat(clerk("zhujian")
                        .asks("/tasks/obligations/" + duty + "/extension")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anExemptionNeedsASecondPersonOfAnotherUnit() throws Exception {
        var duty = owed(AnObligation.anObligation().of(HOUSING).dueOn(today.plusDays(5)));
        var version = clerk("zhujian")
                .reads("/tasks/obligations/" + duty + "/exemption")
                .select("main input[name=version]")
                .val();
        var asked = clerk("zhujian")
                .sends(post("/tasks/obligations/" + duty + "/exemption")
                        .param("version", version)
                        .param("reason", "本季度无在建项目"));
        assertThat(asked.getStatus()).isEqualTo(302);
        assertThat(state(duty)).isEqualTo(ObligationState.OPEN);

        var approval = jdbc.queryForObject(
                "SELECT id FROM approval WHERE kind = 'OBLIGATION_EXEMPTION' AND subject_key = ?",
                UUID.class,
                duty.toString());
        var decided = office.sends(post("/approvals/" + approval + "/decision")
                .param("version", "0")
                .param("decision", "approve"));

        assertThat(decided.getStatus()).isEqualTo(302);
        assertThat(state(duty)).isEqualTo(ObligationState.EXEMPTED);
        assertThat(office.reads("/tasks/obligations/" + duty).text())
                .contains("免办")
                .contains("本季度无在建项目");
    }

    @Test
    void whoeverOwesItIsRemindedOnceAStageAndAfterItTheLeadersToo() throws Exception {
        var soon = owed(AnObligation.anObligation().of(HOUSING).dueOn(today.plusDays(4)));
        var tomorrow = owed(AnObligation.anObligation().of(HOUSING).dueOn(today.plusDays(1)));
        var late = owed(AnObligation.anObligation().of(HOUSING).dueOn(today.minusDays(1)));
        var far = owed(AnObligation.anObligation().of(HOUSING).dueOn(today.plusDays(6)));

        assertThat(reminding.remind()).isPositive();

        assertThat(remindersOf(soon)).containsExactly("T-5 zhujian");
        assertThat(remindersOf(tomorrow)).containsExactly("T-1 zhujian");
        assertThat(remindersOf(late)).contains("overdue zhujian", "overdue lingdao");
        assertThat(remindersOf(far)).isEmpty();
        assertThat(reminding.remind()).as("nobody is told twice").isZero();
        assertThat(clerk("zhujian").reads("/messages?size=100").text()).contains("还有 4 天到期");
    }

    @Test
    void whatIsOverdueStandsInRedOnTheHomePagesOfTheUnitAndOfTheOffice() throws Exception {
        owed(AnObligation.anObligation().of(HOUSING).dueOn(today.minusDays(1)));

        assertThat(clerk("zhujian").reads("/").select(".todo-red").text())
                .contains("填报：政府投资项目承包合同抽查")
                .contains("逾期 1 天");
        assertThat(office.reads("/")
                        .select(".todo-red a[href='/tasks/ledger?standing=OVERDUE']")
                        .text())
                .contains("逾期未报");
    }

    @Test
    void theLeadersPageCountsAsTheLedgerDoes() throws Exception {
        var page = clerk("lingdao").reads("/leader");
        var overdue =
                page.select("a[href='/tasks/ledger?standing=OVERDUE'] strong").text();
        var tally = clerk("lingdao")
                .reads("/tasks/ledger?standing=OVERDUE&year=" + today.getYear())
                .select(".tally-red strong")
                .text();

        assertThat(overdue).as("early in a year nothing of it is overdue").isEqualTo(tally.isEmpty() ? "0" : tally);
        assertThat(page.text()).contains("责任人").contains("褚姚李（示例）");
        assertThat(clerk("yaoli").asks("/leader").getStatus()).isEqualTo(403);
    }

    @Test
    void theLeadersPageAndAnObligationsPageSendAFewStatements() throws Exception {
        var duty = owed(AnObligation.anObligation().of(HOUSING).dueOn(today.plusDays(5)));
        var leader = clerk("lingdao");
        leader.reads("/leader");

        assertThat(CountedStatements.during(() -> leader.reads("/leader"))).isLessThanOrEqualTo(MOST_OF_THE_LEADER);
        assertThat(CountedStatements.during(() -> office.reads("/tasks/obligations/" + duty)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void theArchiveOfAUnitsYearListsEveryFileWithItsHash() throws Exception {
        var duty = owed(AnObligation.anObligation().of("341504104").dueOn(today.plusDays(30)));
        assertThat(clerk("yaoli").addsEvidence(duty, "归档记录.txt", "归档记录 " + duty).getStatus())
                .isEqualTo(302);
        var address = "/tasks/archive.zip?unit=341504104&year=" + today.getYear();
        var files = unpacked(clerk("shenji").asks(address).getContentAsByteArray());

        assertThat(files).containsKeys("落实台账.xlsx", "履职报告.xlsx", "目录.xlsx", "SHA256SUMS.txt");
        var sums = new String(files.get("SHA256SUMS.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(files.size() - 2).allSatisfy(line -> {
            var path = line.substring(66);
            assertThat(line).startsWith(sha256(files.get(path)));
        });
        assertThat(sums.stream().filter(line -> line.contains("佐证材料/姚李镇/"))).isNotEmpty();
    }

    @Test
    void anArchiveHoldsNoMoreThanTheReadersScope() throws Exception {
        var address = "/tasks/archive.zip?measure=32&year=" + today.getYear();

        var own = unpacked(clerk("yaoli").asks(address).getContentAsByteArray()).keySet();
        var all =
                unpacked(clerk("shenji").asks(address).getContentAsByteArray()).keySet();

        assertThat(own)
                .filteredOn(ObligationsIT::isEvidence)
                .allSatisfy(path -> assertThat(path).startsWith("佐证材料/姚李镇/"));
        assertThat(all)
                .filteredOn(ObligationsIT::isEvidence)
                .anySatisfy(path -> assertThat(path).doesNotStartWith("佐证材料/姚李镇/"));
        assertThat(clerk("shenji").asks("/tasks/archive.zip?year=2026").getStatus())
                .isEqualTo(404);
    }

    private static boolean isEvidence(String path) {
        return path.startsWith("佐证材料/");
    }

    private long count() {
        return jdbc.queryForObject("SELECT count(*) FROM obligation", Long.class);
    }

    private long leads(int year, String unit) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM obligation WHERE year = ? AND lead_code = ? AND subject_kind IS NULL",
                Long.class,
                year,
                unit);
    }

    private ObligationState state(UUID duty) {
        return obligations.findById(duty).orElseThrow().state();
    }

    private List<String> remindersOf(UUID duty) {
        return jdbc.queryForList(
                "SELECT stage || ' ' || recipient FROM reminder WHERE kind = 'obligation' AND subject_key LIKE ? ORDER BY 1",
                String.class,
                duty + "/%");
    }

    private org.springframework.mock.web.MockHttpServletResponse extend(UUID duty, String day, String reason)
            throws Exception {
        var version = office.reads("/tasks/obligations/" + duty + "/extension")
                .select("main input[name=version]")
                .val();
        return office.sends(post("/tasks/obligations/" + duty + "/extension")
                .param("version", version)
                .param("newDueOn", day)
                .param("reason", reason));
    }

    private UUID owed(AnObligation wanted) {
        return transaction.execute(status ->
                obligations.save(wanted.inCadence("O18").uniquely().build()).id());
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws Exception {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private Clerk clerk(String username) {
        return new Clerk(mvc, signed, username);
    }
}
