package org.anxin.app.shared.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.BackgroundWork;
import org.anxin.domain.shared.job.JobOutcome;
import org.anxin.domain.shared.job.JobProgress;
import org.anxin.domain.shared.job.TryAgainLater;
import org.anxin.domain.shared.reminder.MailAddresses;
import org.anxin.domain.shared.reminder.MailRetries;
import org.anxin.domain.shared.reminder.OutgoingMail;
import org.anxin.domain.shared.reminder.OutgoingMails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Hands the mails that are due to the mail server, each at most once: it is taken, sent, and marked before the next one,
 * so a killed node leaves one mail behind whose end is unknown, and that one is not sent again. A mail that fails does
 * not stop the others; a server that is away stops the round.
 */
@Service
public class DeliveringMail implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveringMail.class);

    private static final int AT_ONCE = 100;

    /** Longer than the mail server is waited for. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(15);

    private final OutgoingMails mails;
    private final MailAddresses addresses;
    private final MailServer server;
    private final Sentences sentences;
    private final Clock clock;

    DeliveringMail(OutgoingMails mails, MailAddresses addresses, MailServer server, Sentences sentences, Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.server = server;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MailJobs.DELIVER;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    /** What fails is tried again soon by the same job; what goes on failing is left to the daily round. */
    @Override
    public JobOutcome run(BackgroundJob job, JobProgress progress) {
        int sent = deliver(progress);
        var now = clock.instant();
        if (server.isConfigured()) {
            mails.nextTry().filter(next -> MailRetries.isSoon(next, now)).ifPresent(next -> {
                throw new TryAgainLater(next);
            });
        }
        return new JobOutcome("已发出 %d 封邮件".formatted(sent), null);
    }

    /** @return how many the server accepted */
    public int deliver(JobProgress progress) {
        if (!server.isConfigured()) {
            return 0;
        }
        mails.giveUpTakenBefore(clock.instant().minus(LONGEST_SENDING), sentence(MailRefusal.UNCLEAR));
        var round = new Round(progress);
        while (round.goesOn) {
            round.deliver(mails.due(clock.instant(), AT_ONCE));
        }
        if (round.sent + round.failed > 0) {
            LOG.info("{} mails went out, {} did not", round.sent, round.failed);
        }
        return round.sent;
    }

    private String sentence(MailRefusal refusal) {
        return sentences.text("mail.refusal." + refusal);
    }

    private final class Round {

        private final JobProgress progress;
        private boolean goesOn = true;
        private int sent;
        private int failed;

        private Round(JobProgress progress) {
            this.progress = progress;
        }

        void deliver(List<OutgoingMail> due) {
            goesOn = !due.isEmpty();
            var known = addresses.of(
                    due.stream().map(OutgoingMail::recipient).distinct().toList());
            for (var mail : due) {
                if (goesOn && mails.take(mail.id(), clock.instant())) {
                    deliver(mail, known);
                    progress.report(sent + failed, 0);
                }
            }
        }

        private void deliver(OutgoingMail mail, Map<String, String> known) {
            var address = known.get(mail.recipient());
            var refusal = address == null
                    ? MailRefusal.NO_ADDRESS
                    : server.send(mail, address).orElse(null);
            if (refusal == null) {
                mails.delivered(mail.id(), clock.instant());
                sent++;
            } else {
                fail(mail, refusal);
            }
        }

        private void fail(OutgoingMail mail, MailRefusal refusal) {
            var now = clock.instant();
            failed++;
            mails.failed(
                    mail.id(),
                    sentence(refusal),
                    refusal.allowsAnotherTry()
                            ? MailRetries.after(mail.attempts() + 1, now).orElse(null)
                            : null);
            if (refusal.meetsEveryMail()) {
                goesOn = false;
                LOG.warn("The mail server is of no help: {}", refusal);
                for (int before = 0; before < MailRetries.MOST_ATTEMPTS; before++) {
                    mails.failDue(
                            before,
                            sentence(refusal),
                            now,
                            MailRetries.after(before + 1, now).orElse(null));
                }
            }
        }
    }
}
