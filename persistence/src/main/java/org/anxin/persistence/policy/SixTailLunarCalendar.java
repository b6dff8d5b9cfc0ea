package org.anxin.persistence.policy;

import com.nlf.calendar.Lunar;
import java.time.LocalDate;
import org.anxin.domain.policy.LunarCalendar;
import org.springframework.stereotype.Component;

/** Lunar dates by astronomical computation, as the library cn.6tail:lunar makes it. */
@Component
class SixTailLunarCalendar implements LunarCalendar {

    @Override
    public LocalDate springFestival(int year) {
        var first = Lunar.fromYmd(year, 1, 1).getSolar();
        return LocalDate.of(first.getYear(), first.getMonth(), first.getDay());
    }
}
