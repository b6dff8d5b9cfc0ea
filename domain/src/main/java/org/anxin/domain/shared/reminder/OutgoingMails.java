package org.anxin.domain.shared.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reminders that leave by mail. Whoever sends one takes it first, and nobody takes it a second time unless its end is
 * known to have been a failure: a mail goes out at most once.
 */
public interface OutgoingMails {

    /** Mails whose time has come, the longest waiting first. */
    List<OutgoingMail> due(Instant now, int most);

    /** Counts an attempt; false when somebody else has taken it. */
    boolean take(UUID id, Instant now);

    /** The server has accepted the mail that was taken. */
    void delivered(UUID id, Instant now);

    /** @param nextTry null when it is not tried again */
    void failed(UUID id, String reason, @Nullable Instant nextTry);

    /** The server is away: an attempt in vain for all that are due and were tried that often before. */
    void failDue(int attemptsBefore, String reason, Instant now, @Nullable Instant nextTry);

    /** Gives those up that were taken before that time by a node that never said how it ended. */
    int giveUpTakenBefore(Instant time, String reason);

    /** When the next of those that failed is to be tried. */
    Optional<Instant> nextTry();
}
