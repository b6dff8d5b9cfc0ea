package org.anxin.app.task.obligation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.Option;
import org.anxin.app.task.obligation.ArchivingDuties;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 履职档案: choosing a year of a measure or a unit, and taking it away as one package. */
@Controller
class ArchiveController {

    private final ArchivingDuties archiving;
    private final ObligationChoices choices;
    private final Exports exports;
    private final Clock clock;

    ArchiveController(ArchivingDuties archiving, ObligationChoices choices, Exports exports, Clock clock) {
        this.archiving = archiving;
        this.choices = choices;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping("/tasks/archive")
    @CanExportObligations
    String choose(Model model) {
        model.addAttribute("years", choices.years());
        model.addAttribute("measures", choices.measures());
        model.addAttribute("units", choices.units());
        model.addAttribute("thisYear", String.valueOf(LocalDate.now(clock).getYear()));
        return "task/obligation/archive";
    }

    @GetMapping("/tasks/archive.zip")
    @CanExportObligations
    void archive(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var year = known(query, "year", choices.years());
        var about = query.filter("unit").isPresent()
                ? known(query, "unit", choices.units())
                : known(query, "measure", choices.measures());
        var asked = new ListQuery(
                Map.of("year", year.value(), query.filter("unit").isPresent() ? "unit" : "measure", about.value()),
                "",
                false,
                ListQuery.DEFAULT_SIZE,
                null,
                null,
                1);
        var dossier = archiving.gather(asked, asker);
        exports.archive(
                response,
                asker,
                about.label() + " " + year.label() + "履职档案",
                FilterWords.of(asked)
                        .chosen("year", "年度", choices.years())
                        .chosen("unit", "单位", choices.units())
                        .chosen("measure", "措施", choices.measures()),
                (heading, out) -> archiving.write(dossier, heading, out));
    }

    private static Option known(ListQuery query, String name, List<Option> offered) {
        return query.filter(name)
                .flatMap(value -> offered.stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst())
                .orElseThrow(() -> new NotFound(name, query.filter(name).orElse("")));
    }
}
