package org.anxin.app.conference.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.anxin.app.conference.ReadingConferences;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.conference.JointConferenceLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 联席会议台账, on screen and as a workbook. */
@Controller
class ConferenceLedgerController {

    private final ReadingConferences conferences;
    private final Sentences sentences;
    private final Exports exports;

    ConferenceLedgerController(ReadingConferences conferences, Sentences sentences, Exports exports) {
        this.conferences = conferences;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/conferences")
    @CanReadConferences
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/conferences", query, conferences.page(query, asker)));
        model.addAttribute("kinds", kinds());
        return "conference/list";
    }

    @GetMapping("/conferences.xlsx")
    @CanExportConferences
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "联席会议台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("kind", "类别", kinds())
                        .typed("from", "会议日期起")
                        .typed("to", "会议日期止"),
                JointConferenceLedgerSheet.columns(sentences::of),
                line -> conferences.forEach(query, asker, line));
    }

    private List<Option> kinds() {
        return Arrays.stream(ConferenceKind.values())
                .map(kind -> new Option(kind.name(), sentences.of(kind)))
                .toList();
    }
}
