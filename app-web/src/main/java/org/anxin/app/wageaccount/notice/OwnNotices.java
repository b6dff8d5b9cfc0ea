package org.anxin.app.wageaccount.notice;

import java.util.UUID;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.springframework.stereotype.Component;

/** Whose a notice is: only people of its bank act on it, and for others it does not exist. */
@Component
class OwnNotices {

    private final BankMonthlyNotices notices;
    private final Units units;

    OwnNotices(BankMonthlyNotices notices, Units units) {
        this.notices = notices;
        this.units = units;
    }

    BankMonthlyNotice find(UUID id, Actor actor) {
        return notices.findById(id)
                .filter(notice -> isOf(notice.bankCode(), actor))
                .orElseThrow(() -> new NotFound("own bank notice", id));
    }

    boolean isOf(String bankCode, Actor actor) {
        return units.findByCode(bankCode)
                .filter(bank -> actor.belongsTo(bank.path()))
                .isPresent();
    }
}
