package org.anxin.app.wageaccount.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.wageaccount.LaborBureau;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AccountAlertLedger;
import org.anxin.domain.wageaccount.alert.AccountAlertLine;
import org.anxin.domain.wageaccount.alert.AccountAlerts;
import org.springframework.stereotype.Component;

/** Finds an alert for somebody: out of scope and non-existent are the same. */
@Component
class OpenAlerts {

    private final AccountAlerts alerts;
    private final AccountAlertLedger ledger;
    private final Units units;
    private final Clock clock;

    OpenAlerts(AccountAlerts alerts, AccountAlertLedger ledger, Units units, Clock clock) {
        this.alerts = alerts;
        this.ledger = ledger;
        this.units = units;
        this.clock = clock;
    }

    Optional<AccountAlertLine> seen(UUID id, Actor asker) {
        return ledger.find(id, asker.scopeOf(Permission.ALERT_READ), LocalDate.now(clock));
    }

    AccountAlertLine line(UUID id, Actor asker) {
        return seen(id, asker).orElseThrow(() -> missing(id));
    }

    AccountAlert stored(UUID id) {
        return alerts.findById(id).orElseThrow(() -> missing(id));
    }

    /** To be changed: nobody else changes it meanwhile. */
    AccountAlert toChange(UUID id, Actor by) {
        line(id, by);
        return alerts.lock(id).orElseThrow(() -> missing(id));
    }

    /** The same, as it was when the form was opened. */
    AccountAlert toChange(UUID id, long version, Actor by) {
        var alert = toChange(id, by);
        StaleForm.refuse(version, alert.version(), "account_alert", id);
        return alert;
    }

    /** The asker's unit among those told, where the asker replies for it. */
    Optional<Unit> told(AccountAlert alert, Actor asker) {
        return asker.may(Permission.ALERT_ANSWER)
                ? units.findByCodeIn(alert.receiverCodes()).stream()
                        .filter(unit -> asker.belongsTo(unit.path()))
                        .findFirst()
                : Optional.empty();
    }

    /** The asker's bank, where it reported the alert. */
    Optional<Unit> reporting(AccountAlert alert, Actor asker) {
        return asker.may(Permission.ALERT_REPORT)
                ? units.findByCode(alert.bankCode()).filter(bank -> asker.belongsTo(bank.path()))
                : Optional.empty();
    }

    /** While it stands the bank that reported it and the units told add papers to it. */
    boolean takesFilesFrom(AccountAlert alert, Actor asker) {
        return !alert.isOver()
                && (told(alert, asker).isPresent() || reporting(alert, asker).isPresent());
    }

    Optional<Unit> laborBureauOf(Actor asker) {
        return asker.may(Permission.ALERT_CLOSE)
                ? units.findByCode(LaborBureau.CODE).filter(bureau -> asker.belongsTo(bureau.path()))
                : Optional.empty();
    }

    static NotFound missing(UUID id) {
        return new NotFound("account alert", id);
    }
}
