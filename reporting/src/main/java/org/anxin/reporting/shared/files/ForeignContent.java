package org.anxin.reporting.shared.files;

import java.util.List;

/**
 * Finds a second file inside the first. A reader of pictures stops at the end of the picture, one of archives begins at
 * the end of the file, a browser searches the head for markup: one file, and each sees another.
 */
final class ForeignContent {

    private static final int HEAD = 64 << 10;

    /** How far readers of PDF look for its beginning. */
    private static final int PDF_HEAD = 1024;

    private static final int ZIP_END = 22;
    private static final int ZIP_COMMENT = 0xFFFF;

    private static final List<String> MARKUP =
            List.of("<script", "<html", "<!doctype html", "<svg", "<iframe", "<?php", "javascript:");

    private final FileView view;

    ForeignContent(FileView view) {
        this.view = view;
    }

    /** Whether readers of archives find one that ends exactly where the file ends. */
    boolean endsAsArchive() {
        return archiveEnd(true) >= 0;
    }

    /** Whether readers of archives find any. */
    boolean hasArchiveEnd() {
        return archiveEnd(false) >= 0;
    }

    private int archiveEnd(boolean exactly) {
        for (int at = view.length() - ZIP_END; at >= Math.max(0, view.length() - ZIP_END - ZIP_COMMENT); at--) {
            if (view.has(at, "PK\5\6") && (!exactly || at + ZIP_END + view.u16le(at + 20) == view.length())) {
                return at;
            }
        }
        return -1;
    }

    boolean hasPdfHead() {
        return find("%PDF-", 0, PDF_HEAD);
    }

    /** Markup or a script where a browser would look for it. */
    boolean hasScriptHead() {
        return hasMarkup(0, HEAD);
    }

    /** What begins behind the end of the picture; a phone's moving photo, its depth map or padding is none of these. */
    boolean follows(int end) {
        return end < view.length()
                && (view.has(end, "MZ")
                        || view.has(end, "\u007FELF")
                        || find("%PDF-", end, view.length())
                        || find("Rar!\u001A\7", end, view.length())
                        || find("7z\u00BC\u00AF\u0027\u001C", end, view.length())
                        || hasArchiveEntry(end)
                        || hasMarkup(end, view.length()));
    }

    private boolean hasArchiveEntry(int from) {
        for (int at = from; at < view.length() - 30; at++) {
            if (view.u8(at) == 'P'
                    && view.has(at, "PK\3\4")
                    && view.u16le(at + 4) <= 63
                    && view.u16le(at + 26) > 0
                    && view.u16le(at + 26) <= 512) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMarkup(int from, int to) {
        int end = Math.min(to, view.length());
        for (int at = from; at < end; at++) {
            int first = view.u8(at);
            if (first == '<' || first == 'j' || first == 'J') {
                int here = at;
                if (MARKUP.stream().anyMatch(word -> view.hasWord(here, word))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean find(String ascii, int from, int to) {
        int end = Math.min(to, view.length());
        for (int at = from; at < end; at++) {
            if (view.u8(at) == ascii.charAt(0) && view.has(at, ascii)) {
                return true;
            }
        }
        return false;
    }
}
