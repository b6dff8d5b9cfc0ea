package org.anxin.app.wageaccount.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.shared.document.DocumentNumbers;
import org.anxin.domain.wageaccount.silence.NoticeBulletin;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeSilence;
import org.anxin.domain.wageaccount.silence.PrintedBulletin;
import org.anxin.domain.wageaccount.silence.PrintedBulletins;
import org.anxin.reporting.wageaccount.silence.NoticeBulletinLetter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 人社局 numbers a month's 通报, and every word of it is kept with the number. Where the month has changed since, another letter
 * with another number takes its place; the first one stays on record as it was.
 */
@Service
public class IssuingBulletins {

    private final NoticeSilence silence;
    private final DocumentNumbers numbers;
    private final PrintedBulletins printed;
    private final BulletinLetters letters;
    private final Clock clock;

    IssuingBulletins(
            NoticeSilence silence,
            DocumentNumbers numbers,
            PrintedBulletins printed,
            BulletinLetters letters,
            Clock clock) {
        this.silence = silence;
        this.numbers = numbers;
        this.printed = printed;
        this.letters = letters;
        this.clock = clock;
    }

    /** The number of the month's letter: given once, and the same however often it is asked for. */
    @Transactional
    public DocumentNumber issue(NoticeMonth month, Actor by) {
        letters.refuseUnlessOfTheBureau(month, by);
        month.refuseBulletinUntilOver();
        return numbered(month, by);
    }

    /** @param replaced the number that stands, as it was when somebody decided to replace it */
    @Transactional
    public DocumentNumber issueAnew(NoticeMonth month, UUID replaced, Actor by) {
        letters.refuseUnlessOfTheBureau(month, by);
        var standing = numbers.find(BulletinLetters.KIND, BulletinLetters.key(month))
                .filter(number -> number.id().equals(replaced))
                .orElseThrow(() -> new RuleViolation("bulletin.replaced-meanwhile"));
        var said = printed.find(standing.id())
                .map(PrintedBulletin::figures)
                .orElseThrow(() -> new RuleViolation("bulletin.unchanged"));
        if (letters.draft(said).equals(letters.draft(silence.bulletin(said.month())))) {
            throw new RuleViolation("bulletin.unchanged");
        }
        numbers.voidNumber(standing.id(), "编发后数据有变化，重新编发", by, clock.instant());
        return numbered(month, by);
    }

    private DocumentNumber numbered(NoticeMonth month, Actor by) {
        var number = numbers.issue(
                BulletinLetters.KIND,
                BulletinLetters.key(month),
                NoticeBulletinLetter.title(month),
                LocalDate.now(clock),
                by,
                clock.instant());
        if (printed.find(number.id()).isEmpty()) {
            NoticeBulletin figures = silence.bulletin(month);
            printed.keep(
                    number.id(), new PrintedBulletin(figures, LetterText.written(letters.numbered(figures, number))));
        }
        return number;
    }
}
