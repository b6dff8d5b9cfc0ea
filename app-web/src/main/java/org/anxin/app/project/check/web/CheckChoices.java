package org.anxin.app.project.check.web;

import java.util.Arrays;
import java.util.List;
import org.anxin.app.project.check.TownshipsToChoose;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.Sector;
import org.springframework.stereotype.Component;

/** What the filters of the lists offer alike. */
@Component
class CheckChoices {

    private final TownshipsToChoose townships;
    private final Sentences sentences;

    CheckChoices(TownshipsToChoose townships, Sentences sentences) {
        this.townships = townships;
        this.sentences = sentences;
    }

    List<Option> sectors() {
        return all(Sector.values());
    }

    List<Option> townships() {
        return townships.all().stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    List<Option> all(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), sentences.of(constant)))
                .toList();
    }
}
