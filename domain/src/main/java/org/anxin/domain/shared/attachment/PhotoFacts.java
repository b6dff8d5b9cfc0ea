package org.anxin.domain.shared.attachment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a photo. Shown to readers as the photo's own claim, never as proof: a wrong clock or an edited
 * picture says what it likes. The file itself is kept as it came.
 *
 * @param takenAt when, by the camera's clock; null where the photo does not say
 * @param latitude where, in degrees to the north; null without a fix
 * @param longitude in degrees to the east; null exactly where the latitude is
 */
@Embeddable
public record PhotoFacts(
        @Nullable Instant takenAt,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {

    public static final PhotoFacts NONE = new PhotoFacts(null, null, null);

    public boolean hasPlace() {
        return latitude != null && longitude != null;
    }
}
