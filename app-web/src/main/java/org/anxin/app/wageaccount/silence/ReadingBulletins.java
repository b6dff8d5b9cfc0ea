package org.anxin.app.wageaccount.silence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.shared.document.DocumentNumbers;
import org.anxin.domain.wageaccount.silence.BulletinChange;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeSilence;
import org.anxin.domain.wageaccount.silence.PrintedBulletin;
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
        boolean bureau = letters.isOfTheBureau(asker);
        if (number == null) {
            var draft = letters.draft(silence.bulletin(month));
            return new Page(draft, null, issues, false, List.of(), month.isOver() && bureau, false);
        }
        var kept = kept(number, month);
        var said = kept.figures();
        boolean stands = number.voidReason() == null;
        var current = stands ? silence.bulletin(said.month()) : said;
        boolean changed = !letters.draft(said).equals(letters.draft(current));
        return new Page(
                letters.printed(kept, number),
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
        return chosen(issues(month), month, chosen)
                .map(number -> letters.printed(kept(number, month), number))
                .orElseGet(() -> letters.draft(silence.bulletin(month)));
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

    private PrintedBulletin kept(DocumentNumber number, NoticeMonth month) {
        return printed.find(number.id()).orElseGet(() -> new PrintedBulletin(silence.bulletin(month), null));
    }
}
