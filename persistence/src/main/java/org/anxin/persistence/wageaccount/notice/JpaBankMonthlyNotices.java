package org.anxin.persistence.wageaccount.notice;

import java.util.UUID;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.springframework.data.repository.Repository;

interface JpaBankMonthlyNotices extends Repository<BankMonthlyNotice, UUID>, BankMonthlyNotices {

    @Override
    default BankMonthlyNotice save(BankMonthlyNotice notice) {
        return saveAndFlush(notice);
    }

    BankMonthlyNotice saveAndFlush(BankMonthlyNotice notice);
}
