package org.anxin.domain.wageaccount.silence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A numbered letter as it was printed.
 *
 * @param figures what it tells, to be compared with what would be told today
 * @param letter every word of it with its issuer, its number and its day; null where only the figures were kept
 */
public record PrintedBulletin(
        NoticeBulletin figures, @Nullable String letter) {

    public Optional<String> words() {
        return Optional.ofNullable(letter);
    }
}
