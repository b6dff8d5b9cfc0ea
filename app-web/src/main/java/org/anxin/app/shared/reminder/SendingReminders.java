package org.anxin.app.shared.reminder;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.reminder.MailAddresses;
import org.anxin.domain.shared.reminder.Notice;
import org.anxin.domain.shared.reminder.Reminder;
import org.anxin.domain.shared.reminder.Reminder.Channel;
import org.anxin.domain.shared.reminder.Reminders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people: in their inbox, and by mail where they have an address and the installation a mail server. Nobody is told
 * the same thing at the same stage twice. Part of the caller's transaction: what is rolled back tells nobody.
 */
@Service
public class SendingReminders {

    private final Reminders reminders;
    private final MailAddresses addresses;
    private final MailServer server;
    private final MailJobs jobs;
    private final Clock clock;

    SendingReminders(Reminders reminders, MailAddresses addresses, MailServer server, MailJobs jobs, Clock clock) {
        this.reminders = reminders;
        this.addresses = addresses;
        this.server = server;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return how many people are told it for the first time */
    @Transactional(propagation = Propagation.MANDATORY)
    public int remind(Notice notice, Collection<String> recipients) {
        return remind(Map.of(notice, recipients));
    }

    /**
     * Many notices at once, with as few statements as one.
     *
     * @return how many messages are new
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int remind(Map<Notice, ? extends Collection<String>> recipients) {
        var now = clock.instant();
        var fresh = reminders.sendOnce(recipients.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .distinct()
                        .map(recipient -> entry.getKey().to(recipient, Channel.IN_PRODUCT, now)))
                .toList());
        if (server.isConfigured() && !fresh.isEmpty()) {
            mail(fresh);
        }
        return fresh.size();
    }

    private void mail(List<Reminder> fresh) {
        var reachable =
                addresses.of(fresh.stream().map(Reminder::recipient).distinct().toList());
        var mails = reminders.sendOnce(fresh.stream()
                .filter(reminder -> reachable.containsKey(reminder.recipient()))
                .map(reminder -> reminder.by(Channel.EMAIL, reminder.createdAt()))
                .toList());
        if (!mails.isEmpty()) {
            jobs.deliverAfterCommit();
        }
    }
}
