package org.anxin.app.shared.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.CountedStatements;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.TryAgainLater;
import org.anxin.domain.shared.reminder.Notice;
import org.anxin.domain.shared.reminder.OutgoingMails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages leave by a real SMTP server, each once. */
@AnxinTest
@TestPropertySource(
        properties = {"anxin.mail.from=anxin@anxin.example.cn", "anxin.public-url=https://anxin.example.cn/"})
class MailIT {

    private static final int PORT = aFreePort();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Notice NOTICE = new Notice(
            "mail-test",
            "13",
            "T-5",
            "第 13 条措施的季度报告还有 5 天到期，请在 3 月 31 日前填报并上传佐证材料（农民工工资专用账户月报）",
            "/tasks/measures/13?tab=报告");

    @DynamicPropertySource
    static void theMailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> PORT);
    }

    @Autowired
    SendingReminders reminding;

    @Autowired
    DeliveringMail delivering;

    @Autowired
    OutgoingMails mails;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private GreenMail server;

    @BeforeEach
    void aMailServerAndPeople() {
        server = aServer();
        server.start();
        person("mail-li", "li@example.cn", false);
        person("mail-wang", "wang@example.cn", false);
        person("mail-none", null, false);
        person("mail-left", "left@example.cn", true);
    }

    @AfterEach
    void nothingIsLeft() {
        server.stop();
        jdbc.update("DELETE FROM reminder WHERE kind LIKE 'mail-%'");
        jdbc.update("DELETE FROM user_account WHERE username LIKE 'mail-%'");
    }

    @Test
    void goesOutAfterTheCommitAndSaysWhatIsToBeDoneInChinese() throws Exception {
        assertThat(remind(NOTICE, List.of("mail-li"))).isOne();

        var mail = received(1).getFirst();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("li@example.cn");
        assertThat(mail.getFrom()[0].toString()).contains("anxin@anxin.example.cn");
        assertThat(mail.getSubject()).startsWith("【安薪】第 13 条措施的季度报告还有 5 天到期");
        assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getContent().toString())
                .contains(NOTICE.message())
                .contains("请打开：")
                .containsPattern("(?m)^https://anxin\\.example\\.cn/tasks/measures/13\\?tab=报告\\s*$")
                .contains("本邮件由安薪系统自动发送，请勿回复");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@anxin.example.cn>");
        assertThat(states()).containsEntry("mail-li", "SENT 1");
    }

    @Test
    void isNotSentTwiceWhenTheWorkRunsAgainOrTheSameIsToldAgain() {
        remind(NOTICE, List.of("mail-li"));
        received(1);

        assertThat(remind(NOTICE, List.of("mail-li"))).isZero();
        deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void isSentOnceHoweverManyNodesDeliverAtTheSameTime() throws Exception {
        server.stop();
        var people = people(30);
        remind(NOTICE, people);
        await(() -> waiting() == 0);
        server = aServer();
        server.start();
        makeDue();

        AtOnce.run(4, this::deliver);

        received(30);
        assertThat(server.getReceivedMessages()).hasSize(30);
        assertThat(states().values()).containsOnly("SENT 2");
    }

    @Test
    void reachesOnlyWhoHasAnAddressAndAnOpenAccount() {
        assertThat(remind(NOTICE, List.of("mail-li", "mail-none", "mail-left"))).isEqualTo(3);

        received(1);
        assertThat(states()).containsOnlyKeys("mail-li");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM reminder WHERE kind = 'mail-test' AND channel = 'IN_PRODUCT'",
                        Long.class))
                .isEqualTo(3);
    }

    @Test
    void goesOutOnceWhenTheServerIsBack() {
        server.stop();
        remind(NOTICE, List.of("mail-li", "mail-wang"));
        await(() -> waiting() == 0);

        assertThat(states()).containsEntry("mail-li", "FAILED 1").containsEntry("mail-wang", "FAILED 1");
        assertThat(errors()).containsOnly("连接不上邮件服务器");
        assertThatExceptionOfType(TryAgainLater.class)
                .isThrownBy(() -> delivering.run(aJob(), (done, total) -> {}))
                .satisfies(later -> assertThat(later.at())
                        .isBetween(clock.instant(), clock.instant().plus(Duration.ofMinutes(1))));

        server = aServer();
        server.start();
        makeDue();
        deliver();
        deliver();

        received(2);
        assertThat(states()).containsEntry("mail-li", "SENT 2").containsEntry("mail-wang", "SENT 2");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void isGivenUpAfterSevenAttempts() {
        server.stop();
        remind(NOTICE, List.of("mail-li"));
        await(() -> waiting() == 0);
        for (int attempt = 2; attempt <= 9; attempt++) {
            makeDue();
            deliver();
        }

        assertThat(states()).containsEntry("mail-li", "FAILED 7");
        assertThat(nextTries()).isZero();
    }

    @Test
    void aWrongAddressDoesNotStopTheOthers() {
        person("mail-a", "keine adresse", false);
        remind(NOTICE, List.of("mail-a", "mail-li", "mail-wang"));

        received(2);
        await(() -> waiting() == 0);
        assertThat(states())
                .containsEntry("mail-a", "FAILED 1")
                .containsEntry("mail-li", "SENT 1")
                .containsEntry("mail-wang", "SENT 1");
        assertThat(errors()).containsExactly("收件人的邮箱写法不正确");
    }

    @Test
    void goesToTheAddressThatIsRightByThen() {
        person("mail-a", "keine adresse", false);
        remind(NOTICE, List.of("mail-a"));
        await(() -> waiting() == 0);

        jdbc.update("UPDATE user_account SET email = 'right@example.cn' WHERE username = 'mail-a'");
        makeDue();
        deliver();

        assertThat(received(1).getFirst())
                .satisfies(mail -> assertThat(mail.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly("right@example.cn"));
    }

    @Test
    void isNotSentAgainWhereANodeDiedInTheMiddle() {
        server.stop();
        remind(NOTICE, List.of("mail-li"));
        await(() -> waiting() == 0);
        makeDue();
        var taken = mails.due(clock.instant(), 100).getFirst();
        mails.take(taken.id(), clock.instant());
        jdbc.update("UPDATE reminder SET last_tried_at = now() - interval '1 hour' WHERE id = ?", taken.id());
        server = aServer();
        server.start();

        deliver();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(errors()).containsExactly("发送时连接中断，是否送达不明，不再重发");
        assertThat(nextTries()).isZero();
    }

    @Test
    void doesNotExistWhenWhatTellsItIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            reminding.remind(NOTICE, List.of("mail-li"));
            status.setRollbackOnly();
        });

        deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> reminding.remind(NOTICE, List.of("mail-li")));
    }

    @Test
    void aThousandMessagesTakeAsManyStatementsAsOne() throws Exception {
        var people = people(200);

        int forOne = statements(Map.of(notice("one"), List.of("mail-li")), 1);
        int forMany = statements(Map.of(notice("many"), people), 200);
        var five = new HashMap<Notice, Collection<String>>();
        IntStream.range(0, 5).forEach(n -> five.put(notice("five-" + n), people));
        int forAThousand = statements(five, 1_000);

        assertThat(forMany).isEqualTo(forOne);
        assertThat(forAThousand).isEqualTo(forOne);
    }

    @Test
    void oneTransactionAsksForOneJobOnly() {
        long before = jobs();

        transaction.executeWithoutResult(status -> {
            reminding.remind(notice("first"), List.of("mail-li"));
            reminding.remind(notice("second"), List.of("mail-li"));
            reminding.remind(notice("third"), List.of("mail-none"));
        });

        assertThat(jobs()).isEqualTo(before + 1);
        received(2);
    }

    /** Counted and then rolled back: nobody has to send a thousand mails. */
    private int statements(Map<Notice, ? extends Collection<String>> recipients, int mails) throws Exception {
        return CountedStatements.during(() -> transaction.executeWithoutResult(status -> {
            assertThat(reminding.remind(recipients)).isEqualTo(mails);
            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM reminder WHERE kind = 'mail-many' AND channel = 'EMAIL'", Long.class))
                    .isEqualTo(mails);
            status.setRollbackOnly();
        }));
    }

    private static Notice notice(String key) {
        return new Notice("mail-many", key, "T-5", "还有 5 天到期", null);
    }

    private int remind(Notice notice, Collection<String> recipients) {
        Integer fresh = transaction.execute(status -> reminding.remind(notice, recipients));
        return fresh == null ? 0 : fresh;
    }

    private void deliver() {
        delivering.deliver((done, total) -> {});
    }

    private List<MimeMessage> received(int number) {
        assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), number)).isTrue();
        await(() -> waiting() == 0);
        return Arrays.asList(server.getReceivedMessages());
    }

    /** Mails that nobody has tried, or that somebody is sending. */
    private long waiting() {
        Long waiting = jdbc.queryForObject(
                "SELECT count(*) FROM reminder WHERE channel = 'EMAIL' AND sent_at IS NULL AND last_error IS NULL",
                Long.class);
        return waiting == null ? 0 : waiting;
    }

    private long nextTries() {
        Long tries =
                jdbc.queryForObject("SELECT count(next_try_at) FROM reminder WHERE kind = 'mail-test'", Long.class);
        return tries == null ? 0 : tries;
    }

    private long jobs() {
        Long jobs = jdbc.queryForObject("SELECT count(*) FROM background_job WHERE kind = 'mail'", Long.class);
        return jobs == null ? 0 : jobs;
    }

    /** Recipient → state and number of attempts. */
    private Map<String, String> states() {
        var states = new HashMap<String, String>();
        jdbc.query("""
                SELECT recipient, attempts, CASE WHEN sent_at IS NOT NULL THEN 'SENT' WHEN last_error IS NOT NULL THEN 'FAILED'
                       ELSE 'WAITING' END AS state
                  FROM reminder WHERE kind = 'mail-test' AND channel = 'EMAIL'""", row -> {
            states.put(row.getString("recipient"), row.getString("state") + " " + row.getInt("attempts"));
        });
        return states;
    }

    private List<String> errors() {
        return jdbc.queryForList(
                "SELECT last_error FROM reminder WHERE kind = 'mail-test' AND last_error IS NOT NULL", String.class);
    }

    /** The time of the next try has come. */
    private void makeDue() {
        jdbc.update("UPDATE reminder SET next_try_at = now() - interval '1 second' WHERE next_try_at IS NOT NULL");
    }

    private static BackgroundJob aJob() {
        return new BackgroundJob("mail", "mail", "发送邮件", Actor.SYSTEM, Instant.EPOCH);
    }

    private List<String> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> {
                    person("mail-many-" + n, "many" + n + "@example.cn", false);
                    return "mail-many-" + n;
                })
                .toList();
    }

    private void person(String username, @Nullable String email, boolean disabled) {
        jdbc.update("""
                INSERT INTO user_account (id, username, full_name, unit_code, email, disabled_at, disabled_by, disable_reason,
                                          created_by, created_at, version)
                SELECT gen_random_uuid(), ?, '某人（示例）', '341504104', ?, d.at, d.by, d.why, 'test', now(), 0
                  FROM (SELECT CASE WHEN ? THEN now() END, CASE WHEN ? THEN 'admin' END, CASE WHEN ? THEN '调离' END)
                       AS d (at, by, why)""", username, email, disabled, disabled, disabled);
    }

    private static GreenMail aServer() {
        return new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    private static int aFreePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier state) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
