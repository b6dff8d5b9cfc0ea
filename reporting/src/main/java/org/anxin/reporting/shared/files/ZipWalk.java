package org.anxin.reporting.shared.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.anxin.domain.shared.RuleViolation;

/**
 * Unpacks an Office file once into nothing, counting: what is too big, packed too tight, torn, encrypted or declares XML
 * entities never reaches a reader. Sizes that the archive states about itself are not believed, and no XML is parsed.
 */
public abstract class ZipWalk {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    /** How many times its size a part may unpack to, once it is big enough to matter. */
    private static final long RATIO = 250;

    private static final long RATIO_MATTERS_FROM = 16L << 20;

    private final int mostParts;
    private final long mostBytes;
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    /**
     * @param mostParts how many parts it may have
     * @param mostBytes what all of them together may weigh unpacked
     */
    protected ZipWalk(int mostParts, long mostBytes) {
        this.mostParts = mostParts;
        this.mostBytes = mostBytes;
    }

    /** The rule that refuses: bomb, damaged, encrypted or entities. */
    protected abstract RuleViolation refusal(String why);

    /** Refuses what by the names of its parts is not what is wanted. */
    protected abstract void look(Set<String> names);

    /** What a part may weigh unpacked. */
    protected long mostBytesOf(String name) {
        return mostBytes;
    }

    /** Sees the unpacked bytes of a part go by. */
    protected void follow(String name, long offset, byte[] bytes, int length) {}

    public final void walk(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            walk(zip);
        } catch (ZipException torn) {
            throw refusal(String.valueOf(torn.getMessage()).contains("encrypted") ? "encrypted" : "damaged");
        } catch (EOFException torn) {
            throw refusal("damaged");
        }
    }

    private void walk(ZipFile zip) throws IOException {
        if (zip.size() > mostParts) {
            throw refusal("bomb");
        }
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            rememberName(entries.nextElement().getName());
        }
        look(names);
        for (var each = zip.entries(); each.hasMoreElements(); ) {
            unpack(zip, each.nextElement());
        }
    }

    private void rememberName(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        if (!names.add(plain) || plain.startsWith("/") || plain.contains("../")) {
            throw refusal("damaged");
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        long most = mostBytesOf(name);
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (xml && size == 0) {
                    refuseEntities(n);
                }
                follow(name, size, buffer, n);
                size += n;
                total += n;
                boolean tooTight = size > RATIO_MATTERS_FROM && size / RATIO > Math.max(1, entry.getCompressedSize());
                if (size > most || total > mostBytes || tooTight) {
                    throw refusal("bomb");
                }
            }
        }
    }

    /** No part of an Office file needs a DTD; in UTF-16 every second byte of the word is zero. */
    private void refuseEntities(int length) {
        int found = 0;
        for (int i = 0; i < length && found < DOCTYPE.length; i++) {
            if (buffer[i] == 0) {
                continue;
            }
            found = buffer[i] == DOCTYPE[found] ? found + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
        }
        if (found == DOCTYPE.length) {
            throw refusal("entities");
        }
    }
}
