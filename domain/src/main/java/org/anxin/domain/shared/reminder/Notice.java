package org.anxin.domain.shared.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people are to be told about one thing at one stage; each of them is told it once.
 *
 * @param kind what it is about, such as “approval”
 * @param subjectKey the record that it is about
 * @param stage such as “T-5”, “T-1”, “overdue”, or the state that was reached
 * @param message one or two sentences without personal data of third persons: it may leave the product by mail
 * @param link path of the page to go on with, beginning with “/”, or null
 */
public record Notice(
        String kind,
        String subjectKey,
        String stage,
        String message,
        @Nullable String link) {

    private static final int MESSAGE_LENGTH = 500;

    public Notice {
        if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
            throw new IllegalArgumentException("A link is a path of the product: " + link);
        }
        if (message.length() > MESSAGE_LENGTH) {
            message = message.substring(0, MESSAGE_LENGTH - 1) + "…";
        }
    }

    public Reminder to(String recipient, Reminder.Channel channel, Instant now) {
        return new Reminder(kind, subjectKey, stage, recipient, channel, message, link, now);
    }
}
