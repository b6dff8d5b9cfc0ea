package org.anxin.domain.policy;

import java.util.List;

/** All notices of holidays, and the calendar that they make. */
public interface HolidayNotices {

    HolidayNotice save(HolidayNotice notice);

    boolean existsByNumber(String number);

    /** In the order in which they were loaded. */
    List<HolidayNotice> findAllByOrderByEditionAsc();

    /** The calendar as it stands. */
    default WorkingCalendar calendar() {
        return WorkingCalendar.of(findAllByOrderByEditionAsc());
    }

    /** The calendar as it stood in an edition, for what was computed with it. */
    default WorkingCalendar calendar(int edition) {
        return WorkingCalendar.of(findAllByOrderByEditionAsc().stream()
                .filter(notice -> notice.edition() <= edition)
                .toList());
    }
}
