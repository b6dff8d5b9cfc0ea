package org.anxin.domain.shared.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a record as its readers see it, with the names of people and units.
 *
 * @param takenAt when the photo was taken, by the camera's clock
 */
public record FileLine(
        UUID id,
        String ownerKey,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        String unitCode,
        String unitName,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant takenAt,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String voidedBy,
        @Nullable Instant voidedAt,
        @Nullable String voidReason) {

    private static final int KILO = 1024;
    private static final int SHOWN_DIGITS = 12;

    public boolean isVoided() {
        return voidedAt != null;
    }

    public boolean isPhoto() {
        return mediaType.startsWith("image/");
    }

    /** In KB, rounded up, or in MB with one decimal. */
    public String size() {
        if (sizeBytes < (long) KILO * KILO) {
            return (sizeBytes + KILO - 1) / KILO + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", sizeBytes / (double) (KILO * KILO));
    }

    /** The first digits of the check value; enough to compare by eye. */
    public String shortSha256() {
        return sha256.substring(0, SHOWN_DIGITS);
    }

    /** “北纬 31.85230°，东经 115.92340°”; empty where the photo does not say. */
    public String place() {
        if (latitude == null || longitude == null) {
            return "";
        }
        return (latitude.signum() < 0 ? "南纬 " : "北纬 ") + degrees(latitude) + "，"
                + (longitude.signum() < 0 ? "西经 " : "东经 ") + degrees(longitude);
    }

    private static String degrees(BigDecimal value) {
        return value.abs().setScale(5, RoundingMode.HALF_UP).toPlainString() + "°";
    }
}
