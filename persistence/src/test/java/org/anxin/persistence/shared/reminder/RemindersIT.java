package org.anxin.persistence.shared.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.DeliveryState;
import org.anxin.domain.shared.reminder.Notice;
import org.anxin.domain.shared.reminder.OutgoingMail;
import org.anxin.domain.shared.reminder.OutgoingMails;
import org.anxin.domain.shared.reminder.Reminder;
import org.anxin.domain.shared.reminder.Reminder.Channel;
import org.anxin.domain.shared.reminder.Reminders;
import org.anxin.domain.shared.reminder.SentMessage;
import org.anxin.domain.shared.reminder.SentMessages;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the ports of reminders promise, kept by PostgreSQL. */
@PersistenceTest
@Transactional
class RemindersIT {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Notice NOTICE = new Notice("test-duty", "13", "T-5", "履职事项还有 5 天到期", "/duties/13");

    @Autowired
    private Reminders reminders;

    @Autowired
    private OutgoingMails mails;

    @Autowired
    private SentMessages sent;

    @Test
    void aMessageIsSentToEachOnceAndAnswersWhoIsNew() {
        assertThat(reminders.sendOnce(inProduct("yaoli", "sanyuan")))
                .extracting(Reminder::recipient)
                .containsExactlyInAnyOrder("yaoli", "sanyuan");

        assertThat(reminders.sendOnce(inProduct("sanyuan", "gonghang", "gonghang")))
                .extracting(Reminder::recipient)
                .containsExactly("gonghang");
        assertThat(reminders.sendOnce(NOTICE.to("yaoli", Channel.IN_PRODUCT, NOW)))
                .isFalse();
        assertThat(reminders.sendOnce(NOTICE.to("yaoli", Channel.EMAIL, NOW))).isTrue();
        assertThat(reminders.sendOnce(List.of())).isEmpty();
    }

    @Test
    void aMailIsTakenByOneOnly() {
        var mail = aDueMail();

        assertThat(mails.take(mail.id(), NOW)).isTrue();
        assertThat(mails.take(mail.id(), NOW)).isFalse();
        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void aDeliveredMailIsNeverDueAgain() {
        var mail = aDueMail();
        mails.take(mail.id(), NOW);

        mails.delivered(mail.id(), NOW);

        assertThat(due(NOW.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(line(Channel.EMAIL).state()).isEqualTo(DeliveryState.SENT);
        assertThat(line(Channel.EMAIL).attempts()).isOne();
    }

    @Test
    void aFailedMailIsDueWhenItsNextTryComes() {
        var mail = aDueMail();
        mails.take(mail.id(), NOW);

        mails.failed(mail.id(), "收件地址被拒收", NOW.plusSeconds(60));

        assertThat(due(NOW.plusSeconds(59))).isEmpty();
        assertThat(due(NOW.plusSeconds(60))).extracting(OutgoingMail::attempts).containsExactly(1);
        assertThat(mails.nextTry()).hasValueSatisfying(next -> assertThat(next).isBeforeOrEqualTo(NOW.plusSeconds(60)));
        assertThat(line(Channel.EMAIL).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(line(Channel.EMAIL).error()).isEqualTo("收件地址被拒收");
    }

    @Test
    void aServerThatIsAwayIsAnAttemptOfAllThatWait() {
        aDueMail();

        mails.failDue(1, "没有第一次", NOW, null);
        assertThat(due(NOW)).hasSize(1);
        mails.failDue(0, "邮件服务器连接不上", NOW, NOW.plusSeconds(60));

        assertThat(due(NOW)).isEmpty();
        assertThat(due(NOW.plusSeconds(60))).extracting(OutgoingMail::attempts).containsExactly(1);
    }

    @Test
    void aMailWhoseNodeDiedIsGivenUpAndNotSentTwice() {
        var mail = aDueMail();
        mails.take(mail.id(), NOW);

        assertThat(mails.giveUpTakenBefore(NOW, "发送中断")).isZero();
        assertThat(mails.giveUpTakenBefore(NOW.plusSeconds(1), "发送中断")).isOne();

        assertThat(due(NOW.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(line(Channel.EMAIL).error()).isEqualTo("发送中断");
        assertThat(line(Channel.EMAIL).nextTryAt()).isNull();
    }

    @Test
    void theRecordShowsNoTextToWhoMayNotReadItNorFindsByIt() {
        reminders.sendOnce(NOTICE.to("yaoli", Channel.IN_PRODUCT, NOW));

        assertThat(lines(Map.of("q", "履职事项还有"), new Scope.District(), true)).hasSize(1);
        assertThat(lines(Map.of("q", "履职事项还有"), new Scope.District(), false)).isEmpty();
        assertThat(lines(Map.of("q", "yaoli"), new Scope.District(), false))
                .hasSize(1)
                .extracting(SentMessage::message)
                .containsOnlyNulls();
    }

    @Test
    void theRecordIsFilteredByChannelStateAndDay() {
        reminders.sendOnce(NOTICE.to("yaoli", Channel.IN_PRODUCT, NOW));
        aDueMail();

        assertThat(found(Map.of("channel", "EMAIL"))).isOne();
        assertThat(found(Map.of("state", "WAITING"))).isOne();
        assertThat(found(Map.of("state", "SENT"))).isOne();
        assertThat(found(Map.of("from", "2026-03-02", "to", "2026-03-02"))).isEqualTo(2);
        assertThat(found(Map.of("from", "2026-03-03"))).isZero();
        assertThat(found(Map.of("to", "2026-03-01"))).isZero();
    }

    @Test
    void aTownshipSeesOnlyWhatWentToItsOwnPeople() {
        reminders.sendOnce(NOTICE.to("yaoli", Channel.IN_PRODUCT, NOW));

        assertThat(lines(Map.of(), new Scope.Subtree("/nowhere/"), true)).isEmpty();
        assertThat(lines(Map.of(), new Scope.Nothing(), true)).isEmpty();
    }

    private OutgoingMail aDueMail() {
        reminders.sendOnce(NOTICE.to("yaoli", Channel.EMAIL, NOW));
        return due(NOW).getFirst();
    }

    private List<OutgoingMail> due(Instant at) {
        return mails.due(at, 10_000).stream()
                .filter(mail -> mail.message().equals(NOTICE.message()))
                .toList();
    }

    private SentMessage line(Channel channel) {
        return lines(Map.of("q", "履职事项还有", "channel", channel.name()), new Scope.District(), true)
                .getFirst();
    }

    private int found(Map<String, String> filters) {
        return (int) lines(filters, new Scope.District(), true).stream()
                .filter(line -> NOTICE.message().equals(line.message()))
                .count();
    }

    private List<SentMessage> lines(Map<String, String> filters, Scope scope, boolean withText) {
        return sent.page(new ListQuery(filters, "", false, 100, null, null, 1), scope, withText)
                .rows();
    }

    private static List<Reminder> inProduct(String... recipients) {
        return List.of(recipients).stream()
                .map(recipient -> NOTICE.to(recipient, Channel.IN_PRODUCT, NOW))
                .toList();
    }
}
