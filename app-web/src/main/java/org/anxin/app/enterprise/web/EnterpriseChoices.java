package org.anxin.app.enterprise.web;

import java.util.Arrays;
import java.util.List;
import org.anxin.app.enterprise.ReadingEnterprises;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.CertificateState;
import org.anxin.domain.enterprise.EnterpriseKind;
import org.anxin.domain.enterprise.Industry;
import org.springframework.stereotype.Component;

/** What the forms and filters of enterprises offer. */
@Component
class EnterpriseChoices {

    static final List<Option> STATES = List.of(new Option("standing", "在册"), new Option("voided", "已作废"));

    private final ReadingEnterprises reading;
    private final Sentences sentences;

    EnterpriseChoices(ReadingEnterprises reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
    }

    List<Option> kinds() {
        return of(EnterpriseKind.values());
    }

    List<Option> industries() {
        return of(Industry.values());
    }

    List<Option> certificateStates() {
        return of(CertificateState.values());
    }

    List<Option> townships() {
        return reading.townships().stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    private List<Option> of(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), sentences.of(constant)))
                .toList();
    }
}
