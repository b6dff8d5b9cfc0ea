package org.anxin.app.wageaccount;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.progress.EvidenceSource;
import org.anxin.domain.task.progress.Fulfilment;
import org.anxin.domain.wageaccount.AccountMonths;
import org.springframework.stereotype.Component;

/** The notice of a month that a second person of the bank has confirmed is all that was owed for it. */
@Component
class NoticeEvidence implements EvidenceSource {

    private final AccountMonths months;

    NoticeEvidence(AccountMonths months) {
        this.months = months;
    }

    @Override
    public String cadenceCode() {
        return AccountMonths.CADENCE;
    }

    @Override
    public Optional<String> madeAt() {
        return Optional.of("/wage-accounts/notices");
    }

    @Override
    public Optional<Fulfilment> fulfilmentOf(Obligation obligation) {
        return obligation
                .subject()
                .flatMap(subject -> Ids.read(subject.key()))
                .flatMap(account -> months.confirmed(account, YearMonth.from(obligation.periodFrom())))
                .map(month -> new Fulfilment(
                        true,
                        true,
                        month.summary(),
                        Map.of(),
                        List.of(new Fulfilment.Record(
                                month.confirmedOn(),
                                obligation.periodLabel() + "专户月报",
                                "/wage-accounts/notices/" + month.noticeId()))));
    }
}
