package org.anxin.app.wageaccount.alert;

import java.util.List;
import java.util.stream.Stream;
import org.anxin.app.shared.reminder.SendingReminders;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.PermissionHolder;
import org.anxin.domain.organization.PermissionHolders;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.reminder.Notice;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AlertedAccount;
import org.springframework.stereotype.Component;

/**
 * Messages at once: to whoever replies in the units told, when it is reported and when papers are added to it, and to the
 * bank's reporter when it is found what it was.
 */
@Component
class TellingOfAlerts {

    private static final String KIND = "account-alert";

    private final SendingReminders reminders;
    private final PermissionHolders holders;
    private final Units units;
    private final Sentences sentences;

    TellingOfAlerts(SendingReminders reminders, PermissionHolders holders, Units units, Sentences sentences) {
        this.reminders = reminders;
        this.holders = holders;
        this.units = units;
        this.sentences = sentences;
    }

    void reported(AccountAlert alert, AlertedAccount on) {
        var message =
                "银行报告专户异常（%s）：%s。请于 %s 前答复处置情况。".formatted(sentences.of(alert.kind()), on.projectName(), alert.dueOn());
        reminders.remind(notice(alert, "reported", message), answering(alert).toList());
    }

    /** Once for each adding, however many files it was; whoever added them knows. */
    void filesAdded(AccountAlert alert, String projectName, List<Attachment> added, Actor by) {
        var message = "%s为专户异常报告（%s）补充了 %d 份材料：%s。"
                .formatted(by.unitName(), sentences.of(alert.kind()), added.size(), projectName);
        reminders.remind(
                notice(alert, "new " + added.getFirst().id(), message),
                answering(alert)
                        .filter(username -> !username.equals(by.username()))
                        .toList());
    }

    void closed(AccountAlert alert, String projectName) {
        var message = "你行报告的专户异常（%s）已办结：%s，认定为“%s”。"
                .formatted(
                        sentences.of(alert.kind()),
                        projectName,
                        alert.conclusion().map(sentences::of).orElse(""));
        reminders.remind(notice(alert, "closed", message), List.of(alert.reportedBy()));
    }

    /** Whoever replies for one of the units told. */
    private Stream<String> answering(AccountAlert alert) {
        var paths = units.findByCodeIn(alert.receiverCodes()).stream()
                .map(Unit::path)
                .toList();
        return holders.of(Permission.ALERT_ANSWER).stream()
                .filter(holder -> paths.stream().anyMatch(holder.unitPath()::startsWith))
                .map(PermissionHolder::username);
    }

    private static Notice notice(AccountAlert alert, String stage, String message) {
        return new Notice(KIND, alert.id().toString(), stage, message, "/wage-accounts/alerts/" + alert.id());
    }
}
