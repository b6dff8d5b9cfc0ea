package org.anxin.app.wageaccount.silence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.shared.document.DocumentNumbers;
import org.anxin.domain.wageaccount.silence.BulletinChange;
import org.anxin.domain.wageaccount.silence.NoticeBulletin;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeSilence;
import org.anxin.domain.wageaccount.silence.PrintedBulletins;
import org.anxin.reporting.shared.letter.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A month's 通报: a draft until it has a number, afterwards as it was printed, with what has changed since. */
@Service
public class ReadingBulletins {

    private final NoticeSilence silence;
    private final DocumentNumbers numbers;
    private final PrintedBulletins printed;
    private final BulletinLetters letters;

    ReadingBulletins(
            NoticeSilence silence, DocumentNumbers numbers, PrintedBulletins printed, BulletinLetters letters) {
        this.silence = silence;
        this.numbers = numbers;
        this.printed = printed;
        this.letters = letters;
    }

    /**
     * @param number null for a draft
     * @param issues every number of the month, the latest first; replaced ones too
     * @param changed whether a letter as of the same day would say something else by now
     * @param changes the sums that are others by now; may be empty although a list has changed
     * @param issue whether the asker may have it numbered now
     * @param replace whether the asker may have another one take its place now
     */
    public record Page(
            Letter letter,
            @Nullable DocumentNumber number,
            List<DocumentNumber> issues,
            boolean changed,
            List<BulletinChange> changes,
            boolean issue,
            boolean replace) {}

    /** Whether there is a letter for the asker at all. */
    public boolean isFor(Actor asker) {
        return BulletinLetters.seesTheDistrict(asker);
    }

    /** @param chosen one of the month's numbers, replaced ones too; null for the one that stands, or the draft */
    @Transactional(readOnly = true)
    public Page open(NoticeMonth month, @Nullable UUID chosen, Actor asker) {
        letters.refuseUnlessSeesTheDistrict(month, asker);
        var issues = issues(month);
        var number = chosen(issues, month, chosen).orElse(null);
        var said = said(number, month);
        boolean bureau = letters.isOfTheBureau(asker);
        if (number == null) {
            return new Page(letters.draft(said), null, issues, false, List.of(), month.isOver() && bureau, false);
        }
        boolean stands = number.voidReason() == null;
        var current = stands ? silence.bulletin(said.month()) : said;
        boolean changed = !letters.draft(said).equals(letters.draft(current));
        return new Page(
                letters.numbered(said, number),
                number,
                issues,
                changed,
                BulletinChange.between(said, current),
                false,
                changed && bureau);
    }

    @Transactional(readOnly = true)
    public Letter letter(NoticeMonth month, @Nullable UUID chosen, Actor asker) {
        letters.refuseUnlessSeesTheDistrict(month, asker);
        var number = chosen(issues(month), month, chosen).orElse(null);
        var said = said(number, month);
        return number == null ? letters.draft(said) : letters.numbered(said, number);
    }

    private List<DocumentNumber> issues(NoticeMonth month) {
        return numbers.all(BulletinLetters.KIND, BulletinLetters.key(month));
    }

    private static Optional<DocumentNumber> chosen(
            List<DocumentNumber> issues, NoticeMonth month, @Nullable UUID chosen) {
        if (chosen == null) {
            return issues.stream().filter(number -> number.voidReason() == null).findFirst();
        }
        return Optional.of(issues.stream()
                .filter(number -> number.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("bulletin", BulletinLetters.key(month) + "/" + chosen)));
    }

    private NoticeBulletin said(@Nullable DocumentNumber number, NoticeMonth month) {
        return Optional.ofNullable(number)
                .flatMap(issued -> printed.find(issued.id()))
                .orElseGet(() -> silence.bulletin(month));
    }
}
