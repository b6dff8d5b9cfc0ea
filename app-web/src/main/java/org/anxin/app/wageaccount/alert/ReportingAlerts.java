package org.anxin.app.wageaccount.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AccountAlert.Report;
import org.anxin.domain.wageaccount.alert.AccountAlerts;
import org.anxin.domain.wageaccount.alert.AlertedAccount;
import org.anxin.domain.wageaccount.alert.AlertedAccounts;
import org.anxin.domain.wageaccount.alert.ReplyTerm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A bank reports what happened on an account of its own, and takes back what nobody has opened. */
@Service
public class ReportingAlerts {

    private final AccountAlerts alerts;
    private final AlertedAccounts accounts;
    private final OpenAlerts open;
    private final PolicyParameters parameters;
    private final HolidayNotices notices;
    private final TellingOfAlerts telling;
    private final ReceivingFiles receiving;
    private final Clock clock;

    ReportingAlerts(
            AccountAlerts alerts,
            AlertedAccounts accounts,
            OpenAlerts open,
            PolicyParameters parameters,
            HolidayNotices notices,
            TellingOfAlerts telling,
            ReceivingFiles receiving,
            Clock clock) {
        this.alerts = alerts;
        this.accounts = accounts;
        this.open = open;
        this.parameters = parameters;
        this.notices = notices;
        this.telling = telling;
        this.receiving = receiving;
        this.clock = clock;
    }

    /** @param projectId one of the account's projects */
    public record Fact(UUID accountId, UUID projectId, Report report, List<IncomingFile> files) {}

    /** What the form offers. */
    @Transactional(readOnly = true)
    public List<AlertedAccount> ownAccounts(Actor by) {
        return accounts.ofBank(by.unitPath());
    }

    /** Saved, routed and told in one transaction. */
    @Transactional
    public AccountAlert report(Fact fact, Actor by) {
        var today = LocalDate.now(clock);
        var on = accounts.find(fact.accountId(), fact.projectId(), by.unitPath())
                .orElseThrow(() -> new NotFound("own account", fact.accountId()));
        var term = ReplyTerm.of(today, parameters.on(ReplyTerm.PARAMETER, today).days(), notices.calendar());
        var alert =
                alerts.save(new AccountAlert(alerts.nextNumber(), on, fact.report(), term, by, today, clock.instant()));
        if (!fact.files().isEmpty()) {
            receiving.receive(AlertFiles.KIND, alert.id().toString(), fact.files(), by);
        }
        telling.reported(alert, on);
        return alert;
    }

    @Transactional
    public void takeBack(UUID id, long version, String reason, Actor by) {
        var alert = open.toChange(id, version, by);
        var bank = open.reporting(alert, by).orElseThrow(() -> OpenAlerts.missing(id));
        alert.voidIt(bank, reason, by, clock.instant());
    }
}
