package org.anxin.app.task.progress;

import java.time.LocalTime;
import org.anxin.app.task.obligation.BusinessRecords;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.job.RecurringWork;
import org.springframework.stereotype.Component;

/** Every night the books are asked again: for obligations that have begun since, and for what nobody has reported. */
@Component
class RecordsRefresh implements RecurringWork {

    private final BusinessRecords records;
    private final FillingObligations filling;

    RecordsRefresh(BusinessRecords records, FillingObligations filling) {
        this.records = records;
        this.filling = filling;
    }

    @Override
    public String name() {
        return "records-refresh";
    }

    /** After the roll, so that the day's new obligations are there. */
    @Override
    public LocalTime at() {
        return LocalTime.of(0, 40);
    }

    @Override
    public void run() {
        records.cadenceCodes().forEach(code -> filling.refreshInPieces(code, Actor.SYSTEM));
    }
}
