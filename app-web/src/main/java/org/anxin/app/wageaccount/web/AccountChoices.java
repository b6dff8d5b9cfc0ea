package org.anxin.app.wageaccount.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.wageaccount.ReadingAccounts;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.wageaccount.AccountState;
import org.springframework.stereotype.Component;

/** What filters and forms of accounts offer. */
@Component
class AccountChoices {

    private static final Set<UnitKind> TOWNSHIPS = Arrays.stream(UnitKind.values())
            .filter(UnitKind::isTownshipLevel)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitKind.class)));

    private final ReadingAccounts accounts;
    private final Sentences sentences;

    AccountChoices(ReadingAccounts accounts, Sentences sentences) {
        this.accounts = accounts;
        this.sentences = sentences;
    }

    List<Option> states() {
        return Stream.concat(
                        Arrays.stream(AccountState.values())
                                .map(state -> new Option(state.name(), sentences.of(state))),
                        Stream.of(new Option("VOIDED", "已作废")))
                .toList();
    }

    List<Option> sectors() {
        return Arrays.stream(Sector.values())
                .map(sector -> new Option(sector.name(), sentences.of(sector)))
                .toList();
    }

    List<Option> townships() {
        return units(TOWNSHIPS);
    }

    List<Option> banks() {
        return units(Set.of(UnitKind.BANK));
    }

    private List<Option> units(Set<UnitKind> kinds) {
        return accounts.units(kinds).stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }
}
