package org.anxin.domain.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, without the holidays and with the working weekends of the notices. A later
 * notice overrules an earlier one, day by day. In a year without a notice only weekends are free, and what is counted
 * there is 推定.
 *
 * <p>Basis: 《全国年节及纪念日放假办法》 and the yearly notices under it.
 */
public final class WorkingCalendar {

    /** What a day is, and so whether it is worked. */
    public enum Nature {
        WORKDAY,
        WEEKEND,
        HOLIDAY,
        /** 调休上班: a weekend that is worked. */
        WORKING_WEEKEND;

        public boolean isWorked() {
            return this == WORKDAY || this == WORKING_WEEKEND;
        }
    }

    private final int edition;
    private final Map<LocalDate, MarkedDay> marks;
    private final Set<Integer> years;

    private WorkingCalendar(int edition, Map<LocalDate, MarkedDay> marks, Set<Integer> years) {
        this.edition = edition;
        this.marks = marks;
        this.years = years;
    }

    /** @param notices in the order in which they were loaded */
    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        int edition = 0;
        var marks = new HashMap<LocalDate, MarkedDay>();
        var years = new HashSet<Integer>();
        for (var notice : notices) {
            edition = Math.max(edition, notice.edition());
            years.add(notice.year());
            notice.days().forEach(marked -> marks.put(marked.day(), marked));
        }
        return new WorkingCalendar(edition, marks, years);
    }

    public Nature natureOf(LocalDate day) {
        var marked = marks.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (marked != null && marked.mark() == DayMark.HOLIDAY) {
            return Nature.HOLIDAY;
        }
        if (weekend) {
            return marked == null ? Nature.WEEKEND : Nature.WORKING_WEEKEND;
        }
        return Nature.WORKDAY;
    }

    public boolean isWorked(LocalDate day) {
        return natureOf(day).isWorked();
    }

    /** The festival behind a holiday or a working weekend. */
    public Optional<String> occasionOf(LocalDate day) {
        return Optional.ofNullable(marks.get(day)).map(MarkedDay::occasion);
    }

    /** Whether a notice arranges the year; without one it is 推定. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The last notice that it was made of: what was counted with it can be counted again. */
    public int edition() {
        return edition;
    }
}
