package org.anxin.domain.policy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anxin.domain.shared.RuleViolation;

/**
 * Until when something must be done, kept as what it is computed from: start, term, edition of the calendar,
 * interruptions and extensions. Asked again, with the same edition, it answers the same.
 *
 * <p>The day of the start is not counted. A term in months ends on the same day of its last month, or on that month's
 * last day. An interruption takes its days out, an extension follows when the term before it ends.
 *
 * <p>Basis: 《民法典》第二百零一条、第二百零二条; 《行政处罚法》第八十五条 (二日、三日、五日、七日 are working days).
 *
 * @param start the day, and for hours the minute, from which it runs
 * @param term how long; names its kind of day
 * @param edition of the {@link WorkingCalendar}
 */
public record Deadline(
        LocalDateTime start, Term term, int edition, List<Interruption> interruptions, List<Extension> extensions) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public Deadline {
        interruptions = List.copyOf(interruptions);
        extensions = List.copyOf(extensions);
    }

    public static Deadline of(LocalDate start, Term term, WorkingCalendar calendar) {
        return of(start.atStartOfDay(), term, calendar);
    }

    public static Deadline of(LocalDateTime start, Term term, WorkingCalendar calendar) {
        return new Deadline(start, term, calendar.edition(), List.of(), List.of());
    }

    /** From this day on nothing is counted, until {@link #resume}. */
    public Deadline interrupt(LocalDate from, String reason) {
        refuseForHours();
        if (isInterrupted()) {
            throw new RuleViolation("deadline.already-interrupted");
        }
        if (from.isBefore(start.toLocalDate())
                || !interruptions.isEmpty() && interruptions.getLast().covers(from)) {
            throw new RuleViolation("deadline.interrupted-too-early", start.toLocalDate());
        }
        return with(append(interruptions, new Interruption(from, null, reason)), extensions);
    }

    /** This day counts again. */
    public Deadline resume(LocalDate on) {
        if (!isInterrupted()) {
            throw new RuleViolation("deadline.not-interrupted");
        }
        var open = interruptions.getLast();
        if (!on.isAfter(open.from())) {
            throw new RuleViolation("deadline.resumed-too-early", open.from());
        }
        var closed = new ArrayList<>(interruptions.subList(0, interruptions.size() - 1));
        closed.add(new Interruption(open.from(), on.minusDays(1), open.reason()));
        return with(closed, extensions);
    }

    /** More time, as long as there is some left. */
    public Deadline extend(Term more, LocalDate grantedOn, String reason, WorkingCalendar calendar) {
        if (isHours(more) != isHours(term)) {
            throw new RuleViolation("deadline.extension-kind");
        }
        if (dueOn(calendar).filter(grantedOn::isAfter).isPresent()) {
            throw new RuleViolation(
                    "deadline.extended-too-late", dueOn(calendar).orElseThrow());
        }
        return with(interruptions, append(extensions, new Extension(more, grantedOn, reason)));
    }

    /** The last moment; empty while it is interrupted before its end. */
    public Optional<LocalDateTime> dueAt(WorkingCalendar calendar) {
        refuseOtherEdition(calendar);
        if (isHours(term)) {
            var hours = start.plusHours(((Days) term).count());
            for (var extension : extensions) {
                hours = hours.plusHours(((Days) extension.term()).count());
            }
            return Optional.of(hours);
        }
        return new Count(calendar, interruptions).to(this).map(last -> last.atTime(END_OF_DAY));
    }

    public Optional<LocalDate> dueOn(WorkingCalendar calendar) {
        return dueAt(calendar).map(LocalDateTime::toLocalDate);
    }

    /** Every day after the start up to the last, with why it counts or does not; for a term in hours, none. */
    public List<CountedDay> explain(WorkingCalendar calendar) {
        refuseOtherEdition(calendar);
        if (isHours(term)) {
            return List.of();
        }
        var count = new Count(calendar, interruptions);
        count.to(this);
        return count.days();
    }

    /** Whether it counts working days of a year whose notice has not come: then it is 推定. */
    public boolean isProvisional(WorkingCalendar calendar) {
        return countsWorkingDays()
                && dueOn(calendar)
                        .map(last -> IntStream.rangeClosed(start.getYear(), last.getYear())
                                .anyMatch(year -> !calendar.knows(year)))
                        .orElse(false);
    }

    public boolean isInterrupted() {
        return !interruptions.isEmpty() && interruptions.getLast().until() == null;
    }

    private boolean countsWorkingDays() {
        return isWorking(term) || extensions.stream().anyMatch(extension -> isWorking(extension.term()));
    }

    private Deadline with(List<Interruption> interrupted, List<Extension> extended) {
        return new Deadline(start, term, edition, interrupted, extended);
    }

    private void refuseForHours() {
        if (isHours(term)) {
            throw new RuleViolation("deadline.hours-run-on");
        }
    }

    private void refuseOtherEdition(WorkingCalendar calendar) {
        if (calendar.edition() != edition) {
            throw new IllegalArgumentException("Computed with edition " + edition + ", not " + calendar.edition());
        }
    }

    private static boolean isHours(Term term) {
        return term instanceof Days days && days.kind() == DayKind.HOURS;
    }

    private static boolean isWorking(Term term) {
        return term instanceof Days days && days.kind() == DayKind.WORKING;
    }

    private static <T> List<T> append(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** Walks from the start to the last day, one day after the other. */
    private static final class Count {

        /** No deadline is further away; an interruption that never ends is caught here. */
        private static final int FARTHEST = 40_000;

        private final WorkingCalendar calendar;
        private final List<Interruption> interruptions;
        private final List<CountedDay> days = new ArrayList<>();

        Count(WorkingCalendar calendar, List<Interruption> interruptions) {
            this.calendar = calendar;
            this.interruptions = interruptions;
        }

        List<CountedDay> days() {
            return days;
        }

        Optional<LocalDate> to(Deadline deadline) {
            var last = Optional.of(deadline.start.toLocalDate());
            last = last.flatMap(day -> after(day, deadline.term));
            for (var extension : deadline.extensions) {
                last = last.flatMap(day -> after(day, extension.term()));
            }
            return last;
        }

        private Optional<LocalDate> after(LocalDate zero, Term term) {
            return switch (term) {
                case Days(int count, DayKind kind) -> walk(zero, count, kind == DayKind.WORKING);
                case Months(int count) ->
                    walk(zero, (int) (zero.plusMonths(count).toEpochDay() - zero.toEpochDay()), false);
            };
        }

        private Optional<LocalDate> walk(LocalDate zero, int length, boolean workedOnly) {
            var day = zero;
            int number = 0;
            for (int steps = 0; number < length; steps++) {
                day = day.plusDays(1);
                if (isOpenEnded(day) || steps > FARTHEST) {
                    return Optional.empty();
                }
                var nature = calendar.natureOf(day);
                boolean interrupted = isInterrupted(day);
                boolean counts = !interrupted && (!workedOnly || nature.isWorked());
                days.add(new CountedDay(
                        day, nature, interrupted, calendar.occasionOf(day).orElse(null), counts ? ++number : 0));
            }
            return Optional.of(day);
        }

        private boolean isInterrupted(LocalDate day) {
            return interruptions.stream().anyMatch(each -> each.covers(day));
        }

        private boolean isOpenEnded(LocalDate day) {
            return interruptions.stream().anyMatch(each -> each.until() == null && each.covers(day));
        }
    }
}
