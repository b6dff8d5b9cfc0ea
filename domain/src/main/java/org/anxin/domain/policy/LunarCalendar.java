package org.anxin.domain.policy;

import java.time.LocalDate;

/** Days that the lunar calendar sets. */
public interface LunarCalendar {

    /** 春节: the first day of the first lunar month that begins in the year. */
    LocalDate springFestival(int year);

    /** 除夕: the day before. */
    default LocalDate newYearsEve(int year) {
        return springFestival(year).minusDays(1);
    }
}
