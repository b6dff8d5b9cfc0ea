package org.anxin.app.wageaccount.silence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.wageaccount.silence.IssuingBulletins;
import org.anxin.app.wageaccount.silence.ReadingBulletins;
import org.anxin.app.wageaccount.silence.ReadingSilence;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeStanding;
import org.anxin.reporting.shared.letter.LetterDocument;
import org.anxin.reporting.wageaccount.silence.NoticeBulletinLetter;
import org.anxin.reporting.wageaccount.silence.NoticeSilenceSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 月报报送情况: who owes a month's notice, as a page and a workbook, and the month's letter. */
@Controller
class SilenceController {

    private static final String PAGE = "/wage-accounts/silence";

    private final ReadingSilence reading;
    private final ReadingBulletins bulletins;
    private final IssuingBulletins issuing;
    private final Sentences sentences;
    private final Exports exports;

    SilenceController(
            ReadingSilence reading,
            ReadingBulletins bulletins,
            IssuingBulletins issuing,
            Sentences sentences,
            Exports exports) {
        this.reading = reading;
        this.bulletins = bulletins;
        this.issuing = issuing;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/wage-accounts/silence")
    @CanReadNotices
    String list(ListQuery query, Actor asker, Model model) {
        var month = month(query);
        var banks = reading.banks(month, asker);
        model.addAttribute("view", new ListView<>(PAGE, query, reading.page(query, month, asker)));
        model.addAttribute("month", month);
        model.addAttribute("months", months());
        model.addAttribute("banks", banks);
        model.addAttribute(
                "bankChoices",
                banks.stream()
                        .map(bank -> new Option(bank.bankCode(), bank.bankName()))
                        .toList());
        model.addAttribute("standings", standings());
        model.addAttribute("authorities", authorities());
        model.addAttribute("print", bulletins.isFor(asker));
        return "wageaccount/silence/list";
    }

    @GetMapping("/wage-accounts/silence.xlsx")
    @CanExportNotices
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var month = month(query);
        exports.ledger(
                response,
                asker,
                month.label() + "专户月报报送情况",
                FilterWords.of(query)
                        .chosen("month", "月份", months())
                        .typed("q", "关键字")
                        .typed("bank", "开户银行")
                        .chosen("standing", "状态", standings())
                        .chosen("authority", "行业主管部门", authorities()),
                NoticeSilenceSheet.columns(sentences::of),
                line -> reading.forEach(query, month, asker, line));
    }

    /**
     * To be looked at and printed from the browser.
     *
     * @param issue one of the month's numbers; without it the one that stands
     */
    @GetMapping("/wage-accounts/silence/letter")
    @CanExportNotices
    String letter(ListQuery query, @RequestParam Optional<UUID> issue, Actor asker, Model model) {
        var month = month(query);
        model.addAttribute("month", month);
        model.addAttribute("bulletin", bulletins.open(month, issue.orElse(null), asker));
        return "wageaccount/silence/letter";
    }

    @GetMapping("/wage-accounts/silence/letter.docx")
    @CanExportNotices
    void document(ListQuery query, @RequestParam Optional<UUID> issue, Actor asker, HttpServletResponse response)
            throws IOException {
        var month = month(query);
        var letter = bulletins.letter(month, issue.orElse(null), asker);
        exports.letter(
                response,
                asker,
                NoticeBulletinLetter.title(month),
                FilterWords.of(query).chosen("month", "月份", months()),
                (heading, out) -> LetterDocument.write(letter, out));
    }

    @PostMapping("/wage-accounts/silence/letter")
    @CanExportNotices
    String issue(@RequestParam YearMonth month, Actor actor, RedirectAttributes redirect) {
        try {
            var number = issuing.issue(reading.month(month.toString()), actor);
            redirect.addFlashAttribute("done", "通报文号：" + number.text());
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refused", sentences.of(refused));
        }
        return "redirect:/wage-accounts/silence/letter?month=" + month;
    }

    /** @param replaced the number that the page showed */
    @PostMapping("/wage-accounts/silence/letter/anew")
    @CanExportNotices
    String issueAnew(
            @RequestParam YearMonth month, @RequestParam UUID replaced, Actor actor, RedirectAttributes redirect) {
        try {
            var number = issuing.issueAnew(reading.month(month.toString()), replaced, actor);
            redirect.addFlashAttribute("done", "已重新编发，新的通报文号：" + number.text());
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refused", sentences.of(refused));
        }
        return "redirect:/wage-accounts/silence/letter?month=" + month;
    }

    private NoticeMonth month(ListQuery query) {
        return reading.month(query.filter("month").orElse(null));
    }

    private List<Option> months() {
        return reading.months().stream()
                .map(month -> new Option(month.toString(), "%d年%d月".formatted(month.getYear(), month.getMonthValue())))
                .toList();
    }

    private List<Option> standings() {
        return Stream.concat(
                        Stream.of(NoticeStanding.values())
                                .map(standing -> new Option(standing.name(), sentences.of(standing))),
                        Stream.of(new Option("LATE", "逾期（含迟报）")))
                .toList();
    }

    private List<Option> authorities() {
        return reading.authorities().stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }
}
