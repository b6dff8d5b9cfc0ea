package org.anxin.reporting.shared.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras, phones and screens make them, byte by byte. */
public final class Pictures {

    private Pictures() {}

    public static byte[] jpeg() throws IOException {
        return drawn("jpg");
    }

    public static byte[] png() throws IOException {
        return drawn("png");
    }

    /** A photo taken on 24 November 2026 at 09:30:15 by the camera's clock, at 31.8523° north, 115.9234° east. */
    public static byte[] jpegWithExif() throws IOException {
        return jpegWithFirstSegment(0xE1, joined(ascii("Exif\0\0"), exif(false)));
    }

    public static byte[] pngWithExif() throws IOException {
        byte[] png = png();
        return joined(part(png, 0, 33), chunk("eXIf", exif(false)), part(png, 33, png.length));
    }

    public static byte[] jpegWithFirstSegment(int marker, byte[] content) throws IOException {
        byte[] jpeg = jpeg();
        return joined(
                part(jpeg, 0, 2),
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)},
                content,
                part(jpeg, 2, jpeg.length));
    }

    /** Says how large it is; its pixels are not there. */
    public static byte[] pngOfSize(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", header.array()),
                chunk("IDAT", new byte[] {1, 2, 3}),
                chunk("IEND", new byte[0]));
    }

    public static byte[] jpegOfSize(int width, int height) throws IOException {
        byte[] jpeg = jpeg();
        for (int at = 2; at < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    public static byte[] webp(int width, int height, byte[] exif) {
        var canvas = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        canvas.putInt(8).put(three(width - 1)).put(three(height - 1));
        byte[] chunks = joined(
                ascii("WEBP"),
                riff("VP8X", canvas.array()),
                riff("VP8L", new byte[] {0x2F, 0, 0, 0, 0, 0}),
                exif.length == 0 ? exif : riff("EXIF", exif));
        return riff("RIFF", chunks);
    }

    public static byte[] heic(int width, int height) {
        byte[] exif = joined(new byte[4], exif(true));
        byte[] brands = box("ftyp", ascii("heic\0\0\0\0mif1heic"));
        byte[] sizes = box("iprp", box("ipco", box("ispe", ints(0, 512, 512)), box("ispe", ints(0, width, height))));
        byte[] items = box(
                "iinf",
                joined(
                        new byte[4],
                        new byte[] {0, 1},
                        box("infe", joined(new byte[] {2, 0, 0, 0, 0, 7, 0, 0}, ascii("Exif\0")))));
        int metaLength = 8 + 4 + sizes.length + items.length + 8 + 8 + 14;
        int exifAt = brands.length + metaLength + 8;
        byte[] places = box(
                "iloc", joined(new byte[] {0, 0, 0, 0, 0x44, 0, 0, 1, 0, 7, 0, 0, 0, 1}, ints(exifAt, exif.length)));
        metaLength = 8 + 4 + sizes.length + items.length + places.length;
        places = box(
                "iloc",
                joined(
                        new byte[] {0, 0, 0, 0, 0x44, 0, 0, 1, 0, 7, 0, 0, 0, 1},
                        ints(brands.length + metaLength + 8, exif.length)));
        return joined(brands, box("meta", joined(new byte[4], sizes, items, places)), box("mdat", exif));
    }

    /** TIFF of an Exif block: time in the camera's directory, place in the other; one fix in whole minutes. */
    public static byte[] exif(boolean southWest) {
        var b = ByteBuffer.allocate(400).order(ByteOrder.BIG_ENDIAN);
        b.put(ascii("MM\0*")).putInt(8);
        b.putShort((short) 2);
        entry(b, 0x8769, 4, 1, 38);
        entry(b, 0x8825, 4, 1, 56);
        b.putInt(0);
        b.putShort((short) 1);
        entry(b, 0x9003, 2, 20, 200);
        b.putInt(0);
        b.putShort((short) 4);
        entry(b, 1, 2, 2, southWest ? 'S' << 24 : 'N' << 24);
        entry(b, 2, 5, 3, 240);
        entry(b, 3, 2, 2, southWest ? 'W' << 24 : 'E' << 24);
        entry(b, 4, 5, 3, 270);
        b.putInt(0);
        b.position(200).put(ascii("2026:11:24 09:30:15\0"));
        b.position(240).putInt(31).putInt(1).putInt(51).putInt(1).putInt(828).putInt(100);
        b.position(270).putInt(115).putInt(1).putInt(55).putInt(1).putInt(2424).putInt(100);
        return b.array();
    }

    private static void entry(ByteBuffer b, int tag, int type, int count, int value) {
        b.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] drawn(String format) throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 48; i++) {
            image.setRGB(i, i, 0x2A6FB5);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static byte[] chunk(String type, byte[] data) {
        var named = joined(ascii(type), data);
        var crc = new CRC32();
        crc.update(named);
        return joined(ints(data.length), named, ints((int) crc.getValue()));
    }

    private static byte[] riff(String type, byte[] data) {
        var head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii(type)).putInt(data.length);
        return joined(head.array(), data, new byte[data.length & 1]);
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] all = joined(content);
        return joined(ints(8 + all.length), ascii(type), all);
    }

    private static byte[] three(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    private static byte[] ints(int... values) {
        var b = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            b.putInt(value);
        }
        return b.array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] part(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
