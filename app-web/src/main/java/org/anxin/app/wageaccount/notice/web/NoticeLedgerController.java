package org.anxin.app.wageaccount.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.wageaccount.notice.DecidingNotices;
import org.anxin.app.wageaccount.notice.ReadingNotices;
import org.anxin.app.wageaccount.notice.ReportingIdleMonths;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.notice.NoticeLine;
import org.anxin.domain.wageaccount.notice.NoticeState;
import org.anxin.reporting.wageaccount.notice.NoticeLedgerSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 专户月报台账: the list, its workbook, and confirming several at once. */
@Controller
class NoticeLedgerController {

    private static final String PATH = "/wage-accounts/notices";

    /** What a second person has still before him after some were refused. */
    private static final ListQuery WAITING = new ListQuery(
            Map.of("state", NoticeState.PREPARED.name()), "", false, ListQuery.DEFAULT_SIZE, null, null, 1);

    private final ReadingNotices reading;
    private final DecidingNotices deciding;
    private final ReportingIdleMonths idle;
    private final Sentences sentences;
    private final Exports exports;

    NoticeLedgerController(
            ReadingNotices reading,
            DecidingNotices deciding,
            ReportingIdleMonths idle,
            Sentences sentences,
            Exports exports) {
        this.reading = reading;
        this.deciding = deciding;
        this.idle = idle;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping(PATH)
    @CanReadNotices
    String list(ListQuery query, Actor asker, Model model) {
        return page(query, asker, model);
    }

    @GetMapping(PATH + ".xlsx")
    @CanExportNotices
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var units = reading.filterUnits();
        exports.ledger(
                response,
                asker,
                "专户月报台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .typed("month", "月份")
                        .chosen("bank", "银行", options(units, true))
                        .chosen("state", "状态", states())
                        .chosen("township", "乡镇", options(units, false))
                        .chosen("sector", "行业", sectors()),
                NoticeLedgerSheet.columns(sentences::of),
                line -> reading.forEach(query, asker, line));
    }

    /** Each is confirmed for itself, a month before the next; what is refused is told, the others stand. */
    @PostMapping(PATH + "/confirmation")
    @CanConfirmNotices
    ModelAndView confirm(
            @RequestParam(required = false) @Nullable List<String> notice,
            Actor reviewer,
            Model model,
            RedirectAttributes redirect) {
        var ticked = (notice == null ? List.<String>of() : notice)
                .stream()
                        .map(one -> Ticked.of(one, reading, reviewer))
                        .sorted(Comparator.comparing(one -> one.line().month()))
                        .toList();
        var refused = new ArrayList<String>();
        ticked.forEach(one -> confirm(one, reviewer, refused));
        if (ticked.isEmpty()) {
            refused.add(sentences.text("form.notice.none-ticked"));
        }
        if (refused.isEmpty()) {
            redirect.addFlashAttribute("done", "已复核 " + ticked.size() + " 份月报");
            return new ModelAndView("redirect:" + PATH);
        }
        model.addAttribute("confirmed", ticked.size() - (ticked.isEmpty() ? 0 : refused.size()));
        model.addAttribute("refused", refused);
        return SamePage.again(page(WAITING, reviewer, model), model);
    }

    @PostMapping(PATH + "/idle")
    @CanUploadNotices
    ModelAndView reportIdle(
            @RequestParam UUID account,
            @RequestParam YearMonth month,
            Actor clerk,
            Model model,
            RedirectAttributes redirect) {
        try {
            var notice = idle.report(account, month, clerk);
            redirect.addFlashAttribute("done", "已填报本月无收支，等待本行复核");
            return new ModelAndView("redirect:" + PATH + "/" + notice);
        } catch (RuleViolation refused) {
            model.addAttribute("notReported", sentences.of(refused));
            return SamePage.again(page(ListQuery.everything(), clerk, model), model);
        }
    }

    /** @param version of the notice, as the list showed it */
    private record Ticked(NoticeLine line, long version) {

        private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})@(\\d{1,9})");

        /** What the list did not offer is a notice that is not there. */
        static Ticked of(String written, ReadingNotices reading, Actor reviewer) {
            var parts = WRITTEN.matcher(written);
            var id = parts.matches() ? Ids.read(parts.group(1)) : Optional.<UUID>empty();
            return id.map(known -> new Ticked(reading.find(known, reviewer).line(), Long.parseLong(parts.group(2))))
                    .orElseThrow(() -> new NotFound("ticked bank notice", written));
        }
    }

    private void confirm(Ticked ticked, Actor reviewer, List<String> refused) {
        var line = ticked.line();
        try {
            deciding.confirm(line.id(), ticked.version(), reviewer);
        } catch (RuleViolation violation) {
            refused.add(named(line, sentences.of(violation)));
        } catch (StaleForm | OptimisticLockingFailureException changed) {
            refused.add(named(line, sentences.text("form.notice.changed")));
        }
    }

    private static String named(NoticeLine line, String sentence) {
        return "%s（%s）%d年%d月：%s"
                .formatted(
                        line.projects().isEmpty() ? line.accountName() : line.projects(),
                        line.accountNo(),
                        line.month().getYear(),
                        line.month().getMonthValue(),
                        sentence);
    }

    private String page(ListQuery query, Actor asker, Model model) {
        var units = reading.filterUnits();
        model.addAttribute("view", new ListView<>(PATH, query, reading.page(query, asker)));
        model.addAttribute("owed", idle.owed(query.filter("q").orElse(""), asker));
        model.addAttribute("banks", options(units, true));
        model.addAttribute("townships", options(units, false));
        model.addAttribute("states", states());
        model.addAttribute("sectors", sectors());
        return "wageaccount/notice/list";
    }

    private static List<Option> options(List<org.anxin.domain.organization.Unit> units, boolean banks) {
        return units.stream()
                .filter(unit -> (unit.kind() == UnitKind.BANK) == banks)
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    private List<Option> states() {
        return Arrays.stream(NoticeState.values())
                .map(state -> new Option(state.name(), sentences.of(state)))
                .toList();
    }

    private List<Option> sectors() {
        return Arrays.stream(Sector.values())
                .map(sector -> new Option(sector.name(), sentences.of(sector)))
                .toList();
    }
}
