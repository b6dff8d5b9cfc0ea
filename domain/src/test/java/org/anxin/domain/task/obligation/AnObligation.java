package org.anxin.domain.task.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation in business words: {@code anObligation().of("341504104").dueOn(day).build()}. */
public final class AnObligation {

    private boolean ofTheYear;
    private String cadence = "O4";
    private Sharing sharing = Sharing.EACH;
    private String lead = "341504104";
    private List<String> participants = List.of();
    private List<String> supporting = List.of();
    private @Nullable LocalDate firstDueOn;
    private LocalDate dueOn = LocalDate.of(2026, 4, 5);

    private PlannedObligation.@Nullable Subject subject;

    private AnObligation() {}

    public static AnObligation anObligation() {
        return new AnObligation();
    }

    public AnObligation of(String unitCode) {
        lead = unitCode;
        return this;
    }

    /** Of the year of its last day, not of a month. */
    public AnObligation ofTheYear() {
        ofTheYear = true;
        return this;
    }

    public AnObligation inCadence(String code) {
        cadence = code;
        return this;
    }

    public AnObligation sharedWith(String... unitCodes) {
        sharing = Sharing.JOINT;
        participants = List.of(unitCodes);
        return this;
    }

    public AnObligation supportedBy(String... unitCodes) {
        supporting = List.of(unitCodes);
        return this;
    }

    public AnObligation firstPartDueOn(LocalDate day) {
        firstDueOn = day;
        return this;
    }

    public AnObligation dueOn(LocalDate day) {
        dueOn = day;
        return this;
    }

    /** With a name of its own, so that it stands beside what else there is in a database. */
    public AnObligation uniquely() {
        subject = new PlannedObligation.Subject("example", UUID.randomUUID().toString(), "示例对象");
        return this;
    }

    public Obligation build() {
        var from = dueOn.minusDays(30);
        var month = new Period(
                from.getYear(),
                ofTheYear
                        ? String.valueOf(from.getYear())
                        : YearMonth.from(from).toString(),
                from,
                dueOn);
        return new Obligation(
                new PlannedObligation(
                        aCadence(cadence, sharing),
                        month,
                        new DueDate(from, firstDueOn, dueOn, "期满次月5日", null),
                        lead,
                        participants,
                        supporting,
                        subject),
                Instant.EPOCH);
    }

    static Cadence aCadence(String code, Sharing sharing) {
        return new Cadence(
                code,
                "按月巡查",
                "每个对象都有巡查记录",
                Frequency.MONTHLY,
                sharing,
                null,
                DueRule.DAY_OF_NEXT_MONTH,
                "patrol.return.day",
                null,
                null,
                true,
                true,
                "第32—33项备注",
                false,
                null,
                List.of(32, 33),
                List.of(),
                List.of());
    }
}
