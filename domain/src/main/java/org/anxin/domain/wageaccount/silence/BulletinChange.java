package org.anxin.domain.wageaccount.silence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A sum that a 通报 gave and that is another one by now, for the same month and as of the same day. */
public record BulletinChange(BulletinFigure figure, BigDecimal was, BigDecimal now) {

    public static List<BulletinChange> between(NoticeBulletin printed, NoticeBulletin current) {
        return Arrays.stream(BulletinFigure.values())
                .map(figure -> new BulletinChange(figure, figure.of(printed), figure.of(current)))
                .filter(change -> change.was().compareTo(change.now()) != 0)
                .toList();
    }
}
