package org.anxin.persistence.policy;

import java.util.List;
import org.anxin.domain.policy.HolidayNotice;
import org.anxin.domain.policy.HolidayNotices;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaHolidayNotices extends Repository<HolidayNotice, Integer>, HolidayNotices {

    @Override
    @Query("SELECT DISTINCT notice FROM HolidayNotice notice LEFT JOIN FETCH notice.days ORDER BY notice.edition")
    List<HolidayNotice> findAllByOrderByEditionAsc();
}
