package org.anxin.reporting.shared.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds out how a text file is encoded, by reading all of it strictly: banks and older systems still write GB18030. */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {}

    /** Empty for what is no text. */
    public static Optional<Charset> of(Path file) throws IOException {
        for (var charset : candidates(file)) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static List<Charset> candidates(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(2);
        }
        if (head.length == 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (head.length == 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    /** Decodes without a replacement, and no character of it is one that no keyboard writes. */
    private static boolean isText(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[1 << 15];
        try (var in = new InputStreamReader(Files.newInputStream(file), decoder)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (isBinary(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static boolean isBinary(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A || c == 0xFFFF || c == 0xFFFE;
    }
}
