package org.anxin.reporting.shared.files;

/** A picture is a picture from its first byte to its last, of a size that can be shown, and nothing else as well. */
final class PictureInspection {

    private PictureInspection() {}

    static Picture inspect(NamedFile file, FileFormat format, FileView view) {
        var picture = switch (format) {
            case JPEG -> JpegPicture.read(view);
            case PNG -> PngPicture.read(view);
            case WEBP -> WebpPicture.read(view);
            default -> HeifPicture.read(view);
        };
        if (picture.width() <= 0 || picture.height() <= 0) {
            throw file.refusal("damaged");
        }
        if (picture.pixels() > FileLimits.PIXELS) {
            throw file.refusal("pixels", String.valueOf(FileLimits.PIXELS / 10_000));
        }
        var foreign = new ForeignContent(view);
        if (foreign.hasArchiveEnd() || foreign.hasPdfHead() || foreign.follows(picture.end())) {
            throw file.refusal("appended");
        }
        if (foreign.hasScriptHead() || format == FileFormat.JPEG && JpegPicture.isScript(view)) {
            throw file.refusal("script");
        }
        return picture;
    }
}
