package org.anxin.app.shared.reminder.web;

import java.util.List;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.springframework.stereotype.Component;

/** The words for what messages are about. A kind without a word of its own is shown as 其他提醒. */
@Component
class MessageKinds {

    /** As the features write them in their notices. */
    private static final List<String> KNOWN =
            List.of("obligation", "report", "approval", "account-alert", "payment-guarantee");

    private final Sentences sentences;

    MessageKinds(Sentences sentences) {
        this.sentences = sentences;
    }

    String word(String kind) {
        return sentences.text("message.kind." + (KNOWN.contains(kind) ? kind : "other"));
    }

    List<Option> options() {
        return KNOWN.stream().map(kind -> new Option(kind, word(kind))).toList();
    }
}
