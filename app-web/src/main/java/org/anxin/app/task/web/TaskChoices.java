package org.anxin.app.task.web;

import java.util.Arrays;
import java.util.List;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.UnitRole;
import org.springframework.stereotype.Component;

/** What the filters of the feature offer to choose from. */
@Component
class TaskChoices {

    private final Sentences sentences;

    TaskChoices(Sentences sentences) {
        this.sentences = sentences;
    }

    List<Option> tasks(List<Task> tasks) {
        return tasks.stream()
                .map(task -> new Option(String.valueOf(task.no()), task.ordinal() + "、" + task.title()))
                .toList();
    }

    List<Option> units(List<DutyHolder> units) {
        return units.stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    List<Option> kinds(List<DutyHolder> units) {
        return units.stream()
                .map(DutyHolder::kind)
                .distinct()
                .map(kind -> new Option(kind.name(), sentences.of(kind)))
                .toList();
    }

    List<Option> roles() {
        return Arrays.stream(UnitRole.values())
                .map(role -> new Option(role.name(), sentences.of(role)))
                .toList();
    }
}
