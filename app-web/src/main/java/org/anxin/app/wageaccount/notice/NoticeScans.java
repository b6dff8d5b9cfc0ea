package org.anxin.app.wageaccount.notice;

import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.anxin.domain.wageaccount.notice.NoticeLedger;
import org.springframework.stereotype.Component;

/** The stamped sheet of a notice: its bank adds it to confirm, whoever reads the notice reads it, nobody takes it off. */
@Component
class NoticeScans implements AttachmentOwner {

    static final String KIND = "bank-notice";

    private final BankMonthlyNotices notices;
    private final NoticeLedger ledger;
    private final OwnNotices own;

    NoticeScans(BankMonthlyNotices notices, NoticeLedger ledger, OwnNotices own) {
        this.notices = notices;
        this.ledger = ledger;
        this.own = own;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return Ids.read(ownerKey)
                .flatMap(id -> ledger.find(id, actor.scopeOf(Permission.NOTICE_READ)))
                .isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return actor.may(Permission.NOTICE_UPLOAD)
                && find(ownerKey)
                        .filter(notice -> notice.isPrepared() && own.isOf(notice.bankCode(), actor))
                        .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return false;
    }

    @Override
    public String page(String ownerKey) {
        return "/wage-accounts/notices/" + ownerKey;
    }

    private Optional<BankMonthlyNotice> find(String ownerKey) {
        return Ids.read(ownerKey).flatMap(notices::findById);
    }
}
