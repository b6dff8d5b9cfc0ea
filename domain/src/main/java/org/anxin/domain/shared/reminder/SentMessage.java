package org.anxin.domain.shared.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of 发送记录: a message to one person by one channel.
 *
 * @param recipientName full name; the account's name where the account is not known
 * @param message null for who may not read business data
 * @param error why the last attempt was in vain
 * @param nextTryAt null when it is not tried again
 */
public record SentMessage(
        Instant createdAt,
        String recipient,
        String recipientName,
        @Nullable String unitName,
        Reminder.Channel channel,
        @Nullable String message,
        DeliveryState state,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String error,
        @Nullable Instant nextTryAt) {}
