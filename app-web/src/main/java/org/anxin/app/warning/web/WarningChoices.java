package org.anxin.app.warning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.warning.WarningTownships;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.warning.WarningColour;
import org.anxin.domain.warning.WarningKind;
import org.anxin.domain.warning.WarningState;
import org.springframework.stereotype.Component;

/** What the filters of warnings offer. */
@Component
class WarningChoices {

    private final Sentences sentences;
    private final WarningTownships townships;

    WarningChoices(Sentences sentences, WarningTownships townships) {
        this.sentences = sentences;
        this.townships = townships;
    }

    List<Option> colours() {
        return options(WarningColour.values());
    }

    List<Option> rules() {
        return options(WarningKind.values());
    }

    List<Option> sectors() {
        return options(Sector.values());
    }

    List<Option> states() {
        var states = new ArrayList<Option>();
        states.add(new Option("UNCLOSED", "未办结"));
        states.addAll(options(WarningState.values()));
        return states;
    }

    List<Option> overdue() {
        return List.of(new Option("1", "已逾期"), new Option("0", "未逾期"));
    }

    List<Option> townships() {
        return townships.all().stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    private List<Option> options(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), sentences.of(value)))
                .toList();
    }
}
