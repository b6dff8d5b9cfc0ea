package org.anxin.app.wageaccount.silence;

import java.time.Clock;
import java.time.LocalDate;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.document.DocumentKind;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.wageaccount.LaborBureau;
import org.anxin.domain.wageaccount.silence.NoticeBulletin;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.PrintedBulletin;
import org.anxin.reporting.shared.letter.Letter;
import org.anxin.reporting.wageaccount.silence.NoticeBulletinLetter;
import org.springframework.stereotype.Component;

/** How a month's 通报 is called and drawn, and who has to do with it. */
@Component
class BulletinLetters {

    static final DocumentKind KIND = new DocumentKind("bank-notice-bulletin", "叶人社专通");

    private final Units units;
    private final Sentences sentences;
    private final Clock clock;

    BulletinLetters(Units units, Sentences sentences, Clock clock) {
        this.units = units;
        this.sentences = sentences;
        this.clock = clock;
    }

    Letter draft(NoticeBulletin figures) {
        return NoticeBulletinLetter.of(
                figures, bureau().name(), null, figures.month().today(), sentences::of);
    }

    /** As it was printed when it was numbered. */
    Letter printed(PrintedBulletin printed, DocumentNumber number) {
        return printed.words().map(LetterText::read).orElseGet(() -> numbered(printed.figures(), number));
    }

    /** As it is printed now that it has its number. */
    Letter numbered(NoticeBulletin figures, DocumentNumber number) {
        return NoticeBulletinLetter.of(
                figures,
                bureau().name(),
                number.text(),
                LocalDate.ofInstant(number.issuedAt(), clock.getZone()),
                sentences::of);
    }

    /** A bank, a township or a bureau sees a part only, and the letter is about all. */
    static boolean seesTheDistrict(Actor asker) {
        return asker.scopeOf(Permission.NOTICE_EXPORT) instanceof Scope.District;
    }

    boolean isOfTheBureau(Actor asker) {
        return asker.belongsTo(bureau().path());
    }

    void refuseUnlessSeesTheDistrict(NoticeMonth month, Actor asker) {
        if (!seesTheDistrict(asker)) {
            throw new NotFound("bulletin", key(month));
        }
    }

    void refuseUnlessOfTheBureau(NoticeMonth month, Actor asker) {
        refuseUnlessSeesTheDistrict(month, asker);
        if (!isOfTheBureau(asker)) {
            throw new NotFound("bulletin", key(month));
        }
    }

    static String key(NoticeMonth month) {
        return month.month().toString();
    }

    private Unit bureau() {
        return units.findByCode(LaborBureau.CODE).orElseThrow();
    }
}
