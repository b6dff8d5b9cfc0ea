package org.anxin.app.wageaccount;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.anxin.domain.wageaccount.ServedProject;

/**
 * Whom an account's papers go to: 人社局, and the sector authority of each of its projects.
 *
 * <p>Basis: 叶政办〔2018〕41号第26项.
 */
final class Receivers {

    private static final String LABOR_BUREAU = "341504-RS";

    private Receivers() {}

    static List<String> of(Collection<ServedProject> projects) {
        return Stream.concat(Stream.of(LABOR_BUREAU), projects.stream().map(ServedProject::authorityCode))
                .distinct()
                .toList();
    }
}
