package org.anxin.app.wageaccount.alert;

import java.util.Optional;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.anxin.domain.task.instruction.InstructableRecords;
import org.anxin.domain.wageaccount.alert.AccountAlertLine;
import org.springframework.stereotype.Component;

/** A leader may write on an alert; the units told would answer. */
@Component
class AlertsToInstructOn implements InstructableRecords {

    static final String KIND = "account-alert";

    private final OpenAlerts open;
    private final Sentences sentences;

    AlertsToInstructOn(OpenAlerts open, Sentences sentences) {
        this.open = open;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<InstructableRecord> find(String key, Actor asker) {
        return Ids.read(key).flatMap(id -> open.seen(id, asker)).map(this::record);
    }

    private InstructableRecord record(AccountAlertLine line) {
        return new InstructableRecord(
                kind(),
                line.id().toString(),
                "专户异常报告第%d号：%s %s".formatted(line.number(), line.projectName(), sentences.of(line.kind())),
                "/wage-accounts/alerts/" + line.id(),
                open.stored(line.id()).receiverCodes());
    }
}
