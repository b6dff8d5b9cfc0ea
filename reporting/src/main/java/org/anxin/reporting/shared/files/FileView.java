package org.anxin.reporting.shared.files;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file in view, byte by byte, without a copy in memory. To look behind its end is an {@link IndexOutOfBoundsException}. */
final class FileView implements AutoCloseable {

    private final Arena arena;
    private final ByteBuffer bytes;

    private FileView(Arena arena, ByteBuffer bytes) {
        this.arena = arena;
        this.bytes = bytes;
    }

    static FileView of(Path file) throws IOException {
        var arena = Arena.ofConfined();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FileView(
                    arena,
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                            .asByteBuffer());
        } catch (IOException | RuntimeException unreadable) {
            arena.close();
            throw unreadable;
        }
    }

    int length() {
        return bytes.limit();
    }

    int u8(int at) {
        return bytes.get(at) & 0xFF;
    }

    int u16(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    long u32(int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }

    int u16le(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24le(int at) {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32le(int at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    boolean has(int at, String ascii) {
        if (at < 0 || at > length() - ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (u8(at + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whatever the case of its letters. */
    boolean hasWord(int at, String smallAscii) {
        if (at < 0 || at > length() - smallAscii.length()) {
            return false;
        }
        for (int i = 0; i < smallAscii.length(); i++) {
            if (Character.toLowerCase(u8(at + i)) != smallAscii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String ascii(int at, int length) {
        return new String(copy(at, length), StandardCharsets.ISO_8859_1);
    }

    byte[] copy(int at, int length) {
        if (length < 0 || length > length() - at) {
            throw new IndexOutOfBoundsException(at);
        }
        var copy = new byte[length];
        bytes.get(at, copy);
        return copy;
    }

    byte[] head(int most) {
        return copy(0, Math.min(most, length()));
    }

    @Override
    public void close() {
        arena.close();
    }
}
