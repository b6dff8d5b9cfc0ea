package org.anxin.domain.wageaccount.silence;

import java.math.BigDecimal;
import java.util.function.Function;

/** The sums of a 通报, in the order in which it tells them. */
public enum BulletinFigure {
    OWED(bulletin -> count(bulletin.owed())),
    CONFIRMED(bulletin -> count(bulletin.confirmed())),
    IN_TIME(bulletin -> count(bulletin.inTime())),
    LATE(bulletin -> count(bulletin.late())),
    PREPARED(bulletin -> count(bulletin.prepared())),
    SILENT(bulletin -> count(bulletin.silentCount())),
    LABOR_COST(bulletin -> bulletin.money().laborCost()),
    OTHER_IN(bulletin -> bulletin.money().otherIn()),
    PAID_OUT(bulletin -> bulletin.money().paidOut()),
    PEOPLE(bulletin -> count(bulletin.money().people())),
    OTHER_OUT(bulletin -> bulletin.money().otherOut()),
    CLOSING(bulletin -> bulletin.money().closing()),
    ALERTS(bulletin -> count(bulletin.alertCount()));

    private final Function<NoticeBulletin, BigDecimal> value;

    BulletinFigure(Function<NoticeBulletin, BigDecimal> value) {
        this.value = value;
    }

    BigDecimal of(NoticeBulletin bulletin) {
        return value.apply(bulletin);
    }

    private static BigDecimal count(long count) {
        return BigDecimal.valueOf(count);
    }
}
