package org.anxin.reporting.shared.imports;

import java.text.Normalizer;

/** Takes away what a reader does not see: zero-width and control characters, odd blanks, blanks around. */
final class Cleaning {

    private Cleaning() {}

    /** Blanks of every kind become one, those around go; line breaks in a cell become a blank. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !clean.isEmpty();
            } else if (!isInvisible(c)) {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Half-width digits, letters and signs for full-width ones, without any blank. */
    static String halfWidth(String text) {
        return isPlain(text)
                ? text
                : Normalizer.normalize(clean(text), Normalizer.Form.NFKC).replace(" ", "");
    }

    /** Most cells are: nothing but visible ASCII. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ordinary = c > ' ' && c <= '~' || c >= '\u4E00' && c <= '\u9FFF';
            if (!ordinary && (isBlank(c) || isInvisible(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\u00AD';
    }
}
