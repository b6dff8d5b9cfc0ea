package org.anxin.app.wageaccount.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.document.DocumentKind;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.shared.document.DocumentNumbers;
import org.anxin.domain.wageaccount.alert.AlertedAccount;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeSilence;
import org.anxin.reporting.shared.letter.Letter;
import org.anxin.reporting.wageaccount.silence.NoticeBulletinLetter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 人社局 numbers a month's 通报 once; whoever sees the whole district prints it, as often as needed, with that number. */
@Service
public class IssuingBulletins {

    private static final DocumentKind KIND = new DocumentKind("bank-notice-bulletin", "叶人社专通");

    private final NoticeSilence silence;
    private final DocumentNumbers numbers;
    private final Units units;
    private final Sentences sentences;
    private final Clock clock;

    IssuingBulletins(NoticeSilence silence, DocumentNumbers numbers, Units units, Sentences sentences, Clock clock) {
        this.silence = silence;
        this.numbers = numbers;
        this.units = units;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * What the asker may do with a month's letter.
     *
     * @param print whether there is a letter for the asker at all
     * @param issue whether the asker may have it numbered now
     */
    public record Standing(Optional<DocumentNumber> number, boolean print, boolean issue) {}

    @Transactional(readOnly = true)
    public Standing standing(NoticeMonth month, Actor asker) {
        if (!seesTheDistrict(asker)) {
            return new Standing(Optional.empty(), false, false);
        }
        var number = numbers.find(KIND, key(month));
        return new Standing(number, true, number.isEmpty() && month.isOver() && isOfTheBureau(asker));
    }

    /** The number of the month's letter: given once, and the same however often it is asked for. */
    @Transactional
    public DocumentNumber issue(NoticeMonth month, Actor by) {
        if (!seesTheDistrict(by) || !isOfTheBureau(by)) {
            throw new NotFound("bulletin", key(month));
        }
        month.refuseBulletinUntilOver();
        return numbers.issue(
                KIND, key(month), NoticeBulletinLetter.title(month), LocalDate.now(clock), by, clock.instant());
    }

    @Transactional(readOnly = true)
    public Letter letter(NoticeMonth month, Actor asker) {
        if (!seesTheDistrict(asker)) {
            throw new NotFound("bulletin", key(month));
        }
        var number = numbers.find(KIND, key(month));
        return NoticeBulletinLetter.of(
                silence.bulletin(month),
                bureau().name(),
                number.map(DocumentNumber::text).orElse(null),
                number.map(issued -> LocalDate.ofInstant(issued.issuedAt(), clock.getZone()))
                        .orElse(month.today()),
                sentences::of);
    }

    /** A bank, a township or a bureau sees a part only, and the letter is about all. */
    private static boolean seesTheDistrict(Actor asker) {
        return asker.scopeOf(Permission.NOTICE_EXPORT) instanceof Scope.District;
    }

    private boolean isOfTheBureau(Actor asker) {
        return asker.belongsTo(bureau().path());
    }

    private Unit bureau() {
        return units.findByCode(AlertedAccount.LABOR_BUREAU).orElseThrow();
    }

    private static String key(NoticeMonth month) {
        return month.month().toString();
    }
}
