package org.anxin.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.policy.CountedDay;
import org.anxin.domain.policy.Deadline;
import org.anxin.domain.policy.HolidayNotice;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.LunarCalendar;
import org.anxin.domain.policy.Term;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of working days: everyone reads it and counts with it, the administrator loads the yearly notice. */
@Service
public class KeepingCalendar {

    private final HolidayNotices notices;
    private final LunarCalendar lunar;
    private final Clock clock;

    KeepingCalendar(HolidayNotices notices, LunarCalendar lunar, Clock clock) {
        this.notices = notices;
        this.lunar = lunar;
        this.clock = clock;
    }

    /**
     * A term counted out.
     *
     * @param due its last day
     * @param days every day on the way, with why it counts or does not
     * @param provisional it reaches into a year without a notice
     */
    public record Calculation(Deadline deadline, LocalDate due, List<CountedDay> days, boolean provisional) {}

    /** A notice as it was typed or pasted. */
    public record LoadNotice(
            String number, int year, String lines, @Nullable String note) {}

    @Transactional(readOnly = true)
    public CalendarYear year(int year) {
        return CalendarYear.of(
                year,
                notices.calendar(),
                notices.findAllByOrderByEditionAsc().stream()
                        .filter(notice -> notice.year() == year)
                        .toList(),
                lunar,
                LocalDate.now(clock));
    }

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    @Transactional(readOnly = true)
    public Calculation calculate(LocalDate start, Term term) {
        var calendar = notices.calendar();
        var deadline = Deadline.of(start, term, calendar);
        return new Calculation(
                deadline,
                deadline.dueOn(calendar).orElseThrow(),
                deadline.explain(calendar),
                deadline.isProvisional(calendar));
    }

    @Transactional
    public HolidayNotice load(LoadNotice command, Actor by) {
        if (notices.existsByNumber(command.number())) {
            throw new RuleViolation("calendar.number-taken", command.number());
        }
        return notices.save(new HolidayNotice(
                notices.calendar().edition() + 1,
                command.number(),
                command.year(),
                NoticeLines.read(command.lines()),
                command.note(),
                by.username(),
                clock.instant()));
    }
}
