package org.anxin.reporting.shared.files;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TimeZone;
import org.anxin.domain.shared.attachment.PhotoFacts;
import org.jspecify.annotations.Nullable;

/** When and where, out of what the camera wrote. A photo whose facts cannot be read is a photo without facts. */
final class ExifFacts {

    private static final String PREAMBLE = "Exif\0\0";
    private static final int DECIMALS = 6;

    private ExifFacts() {}

    /** @param zone of the camera's clock, where the camera does not say */
    static PhotoFacts of(byte @Nullable [] exif, ZoneId zone) {
        if (exif == null) {
            return PhotoFacts.NONE;
        }
        try {
            var found = new Metadata();
            new TiffReader().processTiff(new ByteArrayReader(exif, startOf(exif)), new NothingElse(found), 0);
            return facts(found, zone);
        } catch (TiffProcessingException | IOException | RuntimeException unreadable) {
            return PhotoFacts.NONE;
        }
    }

    private static int startOf(byte[] exif) {
        return new String(exif, 0, Math.min(exif.length, PREAMBLE.length()), java.nio.charset.StandardCharsets.US_ASCII)
                        .equals(PREAMBLE)
                ? PREAMBLE.length()
                : 0;
    }

    private static PhotoFacts facts(Metadata found, ZoneId zone) {
        var place = found.getDirectoriesOfType(GpsDirectory.class).stream()
                .map(GpsDirectory::getGeoLocation)
                .filter(ExifFacts::isPlace)
                .findFirst();
        return new PhotoFacts(
                takenAt(found, zone),
                place.map(at -> degrees(at.getLatitude())).orElse(null),
                place.map(at -> degrees(at.getLongitude())).orElse(null));
    }

    private static @Nullable Instant takenAt(Metadata found, ZoneId zone) {
        var camera = found.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var date = camera == null ? null : camera.getDateOriginal(TimeZone.getTimeZone(zone));
        return date == null ? null : date.toInstant();
    }

    /** A phone that has no fix writes zeros. */
    private static boolean isPlace(@Nullable GeoLocation at) {
        return at != null && !at.isZero() && Math.abs(at.getLatitude()) <= 90 && Math.abs(at.getLongitude()) <= 180;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Reads tags only: no maker's notes, and no XMP, which is XML out of a stranger's file. */
    private static final class NothingElse extends ExifTiffHandler {

        NothingElse(Metadata metadata) {
            super(metadata, null, 0);
        }

        @Override
        public boolean customProcessTag(
                int tagOffset, Set<Integer> visited, int head, RandomAccessReader reader, int tag, int bytes) {
            return false;
        }
    }
}
