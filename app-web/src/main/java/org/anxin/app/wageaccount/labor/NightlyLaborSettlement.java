package org.anxin.app.wageaccount.labor;

import java.time.LocalTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.springframework.stereotype.Component;

/** Every night all cycles once more, whatever came into the books by another way. */
@Component
class NightlyLaborSettlement implements RecurringWork {

    private final SettlingLaborCost settling;

    NightlyLaborSettlement(SettlingLaborCost settling) {
        this.settling = settling;
    }

    @Override
    public String name() {
        return "labor-settlement";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(0, 40);
    }

    @Override
    public void run() {
        settling.everything();
    }
}
