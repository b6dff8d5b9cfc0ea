package org.anxin.app.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.warning.EarlyWarning;
import org.anxin.domain.warning.EarlyWarnings;
import org.anxin.domain.warning.WarningClosing;
import org.anxin.domain.warning.WarningLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units write what they do about a warning; 人社 closes it. */
@Service
public class HandlingWarnings {

    private final EarlyWarnings warnings;
    private final WarningLedger ledger;
    private final Clock clock;

    HandlingWarnings(EarlyWarnings warnings, WarningLedger ledger, Clock clock) {
        this.warnings = warnings;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public EarlyWarning dispose(UUID id, long version, String text, Actor by) {
        var warning = inReach(id, version, by, Permission.WARNING_HANDLE);
        warning.dispose(text, by, clock.instant());
        return warning;
    }

    @Transactional
    public EarlyWarning close(UUID id, long version, WarningClosing how, String note, Actor by) {
        var warning = inReach(id, version, by, Permission.WARNING_CLOSE);
        warning.close(how, note, by, clock.instant());
        return warning;
    }

    private EarlyWarning inReach(UUID id, long version, Actor by, Permission permission) {
        ledger.find(id, by.scopeOf(permission), LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("early warning", id));
        var warning = warnings.findById(id).orElseThrow();
        StaleForm.refuse(version, warning.version(), "early_warning", id);
        return warning;
    }
}
