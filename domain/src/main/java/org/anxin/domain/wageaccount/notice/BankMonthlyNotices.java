package org.anxin.domain.wageaccount.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The banks' monthly notices. Whether the asker may see one, the account decides ({@link NoticeLedger#find}). */
public interface BankMonthlyNotices {

    /** Written at once, so that SQL of the same transaction can speak of it. */
    BankMonthlyNotice save(BankMonthlyNotice notice);

    Optional<BankMonthlyNotice> findById(UUID id);

    List<BankMonthlyNotice> findByIdIn(Collection<UUID> ids);

    List<BankMonthlyNotice> findByAccountIdAndState(UUID accountId, NoticeState state);
}
