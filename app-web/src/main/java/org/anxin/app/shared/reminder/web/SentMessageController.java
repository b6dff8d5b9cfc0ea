package org.anxin.app.shared.reminder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.anxin.app.shared.reminder.ReadingSentMessages;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.DeliveryState;
import org.anxin.domain.shared.reminder.Reminder;
import org.anxin.reporting.shared.SentMessageSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 发送记录: what was sent to whom, and what became of it. */
@Controller
class SentMessageController {

    private final ReadingSentMessages sent;
    private final Sentences sentences;
    private final Exports exports;

    SentMessageController(ReadingSentMessages sent, Sentences sentences, Exports exports) {
        this.sent = sent;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/messages/sent")
    @CanReadSentMessages
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/messages/sent", query, sent.page(query, asker)));
        model.addAttribute("channels", options(Reminder.Channel.values()));
        model.addAttribute("states", options(DeliveryState.values()));
        return "reminder/sent";
    }

    @GetMapping("/messages/sent.xlsx")
    @CanExportSentMessages
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "发送记录",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("channel", "渠道", options(Reminder.Channel.values()))
                        .chosen("state", "状态", options(DeliveryState.values()))
                        .typed("from", "自")
                        .typed("to", "至"),
                SentMessageSheet.columns(sentences::of),
                line -> sent.forEach(query, asker, line));
    }

    private List<Option> options(Enum<?>[] choices) {
        return Arrays.stream(choices)
                .map(choice -> new Option(choice.name(), sentences.of(choice)))
                .toList();
    }
}
