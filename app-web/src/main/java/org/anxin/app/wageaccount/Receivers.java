package org.anxin.app.wageaccount;

import java.util.Collection;
import java.util.List;
import org.anxin.domain.wageaccount.LaborBureau;
import org.anxin.domain.wageaccount.ServedProject;

/**
 * Whom an account's papers go to: 人社局, and the sector authority of each of its projects.
 *
 * <p>Basis: 叶政办〔2018〕41号第26项.
 */
final class Receivers {

    private Receivers() {}

    static List<String> of(Collection<ServedProject> projects) {
        return LaborBureau.and(
                projects.stream().map(ServedProject::authorityCode).toList());
    }
}
