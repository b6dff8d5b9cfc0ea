package org.anxin.reporting.shared.files;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** HEIC: boxes within boxes; sizes are properties, the camera's facts an item (ISO/IEC 23008-12). */
final class HeifPicture {

    private static final int MOST_EXIF = 1 << 20;

    private final FileView view;
    private long width;
    private long height;
    private @Nullable Box meta;

    private record Box(String type, int data, int end) {}

    private HeifPicture(FileView view) {
        this.view = view;
    }

    static Picture read(FileView view) {
        return new HeifPicture(view).read();
    }

    private Picture read() {
        int at = 0;
        for (var box = box(at, view.length()); box != null; box = box(at, view.length())) {
            if (box.type().equals("meta")) {
                meta = new Box("meta", box.data() + 4, box.end());
            }
            at = box.end();
        }
        if (meta == null) {
            throw new IndexOutOfBoundsException(at);
        }
        child(meta, "iprp").flatMap(properties -> child(properties, "ipco")).ifPresent(this::sizes);
        return new Picture(width, height, at, exif(meta));
    }

    /** The box that begins here; null where none does. */
    private @Nullable Box box(int at, int end) {
        if (at > end - 8) {
            return null;
        }
        long size = view.u32(at);
        int head = 8;
        if (size == 1 && at <= end - 16) {
            size = view.u32(at + 8) == 0 ? view.u32(at + 12) : Long.MAX_VALUE;
            head = 16;
        } else if (size == 0) {
            size = end - at;
        }
        return size < head || size > end - at ? null : new Box(view.ascii(at + 4, 4), at + head, (int) (at + size));
    }

    private Optional<Box> child(Box parent, String type) {
        int at = parent.data();
        for (var box = box(at, parent.end()); box != null; box = box(at, parent.end())) {
            if (box.type().equals(type)) {
                return Optional.of(box);
            }
            at = box.end();
        }
        return Optional.empty();
    }

    /** The largest of its pictures: a photo is often cut into tiles and put together again. */
    private void sizes(Box properties) {
        int at = properties.data();
        for (var box = box(at, properties.end()); box != null; box = box(at, properties.end())) {
            if (box.type().equals("ispe")) {
                long w = view.u32(box.data() + 4);
                long h = view.u32(box.data() + 8);
                if (Math.max(w, h) > FileLimits.PIXELS || w * h > width * height) {
                    width = w;
                    height = h;
                }
            }
            at = box.end();
        }
    }

    private byte @Nullable [] exif(Box meta) {
        var item = child(meta, "iinf").map(this::exifItem).orElse(-1L);
        return item < 0
                ? null
                : child(meta, "iloc").map(places -> content(places, item)).orElse(null);
    }

    private long exifItem(Box items) {
        int at = items.data() + (view.u8(items.data()) == 0 ? 6 : 8);
        for (var box = box(at, items.end()); box != null; box = box(at, items.end())) {
            int version = view.u8(box.data());
            int id = box.data() + 4;
            int type = id + (version == 3 ? 4 : 2) + 2;
            if (box.type().equals("infe") && version >= 2 && view.has(type, "Exif")) {
                return version == 3 ? view.u32(id) : view.u16(id);
            }
            at = box.end();
        }
        return -1;
    }

    /** The first extent of an item that lies in the file itself, behind the offset that it begins with. */
    private byte @Nullable [] content(Box places, long wanted) {
        int version = view.u8(places.data());
        int sizes = view.u16(places.data() + 4);
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version > 0 ? sizes & 15 : 0;
        int idSize = version == 2 ? 4 : 2;
        int at = places.data() + 6;
        long count = number(at, idSize);
        at += idSize;
        for (long i = 0; i < count; i++) {
            long id = number(at, idSize);
            at += idSize;
            long method = 0;
            if (version > 0) {
                method = view.u16(at) & 15;
                at += 2;
            }
            at += 2;
            long base = number(at, baseSize);
            at += baseSize;
            int extents = view.u16(at);
            at += 2;
            if (id == wanted && method == 0 && extents > 0) {
                at += indexSize;
                return facts(base + number(at, offsetSize), number(at + offsetSize, lengthSize));
            }
            at += extents * (indexSize + offsetSize + lengthSize);
        }
        return null;
    }

    private byte @Nullable [] facts(long offset, long length) {
        if (length < 8 || length > MOST_EXIF || offset < 0 || offset > view.length() - length) {
            return null;
        }
        long skipped = 4 + view.u32((int) offset);
        return skipped >= length ? null : view.copy((int) (offset + skipped), (int) (length - skipped));
    }

    private long number(int at, int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> view.u16(at);
            case 4 -> view.u32(at);
            case 8 -> view.u32(at) == 0 ? view.u32(at + 4) : Long.MAX_VALUE / 2;
            default -> throw new IndexOutOfBoundsException(at);
        };
    }
}
