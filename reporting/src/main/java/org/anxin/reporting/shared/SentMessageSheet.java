package org.anxin.reporting.shared;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.shared.reminder.SentMessage;

/** 发送记录 on paper. */
public final class SentMessageSheet {

    private SentMessageSheet() {}

    /** @param word the Chinese word of a channel and of a state */
    public static List<LedgerColumn<SentMessage>> columns(Function<Enum<?>, String> word) {
        return List.of(
                new LedgerColumn<>("产生时间", Kind.DATE_TIME, 18, SentMessage::createdAt),
                new LedgerColumn<>("收件人", Kind.TEXT, 16, SentMessage::recipientName),
                new LedgerColumn<>("账号", Kind.CODE, 14, SentMessage::recipient),
                new LedgerColumn<>("单位", Kind.TEXT, 18, SentMessage::unitName),
                new LedgerColumn<>("渠道", Kind.TEXT, 10, line -> word.apply(line.channel())),
                new LedgerColumn<>("内容", Kind.TEXT, 50, SentMessage::message),
                new LedgerColumn<>("状态", Kind.TEXT, 10, line -> word.apply(line.state())),
                new LedgerColumn<>("送达时间", Kind.DATE_TIME, 18, SentMessage::sentAt),
                new LedgerColumn<>("未发出的原因", Kind.TEXT, 36, SentMessage::error),
                new LedgerColumn<>("再试时间", Kind.DATE_TIME, 18, SentMessage::nextTryAt));
    }
}
