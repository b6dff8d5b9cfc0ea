package org.anxin.persistence.shared.imports;

import java.util.Map;

/** JSON in COPY's text format, where a backslash has to be doubled. Written at once, as a million rows pass here. */
final class CopiedJson {

    private CopiedJson() {}

    static void appendCells(StringBuilder line, Map<String, String> cells) {
        char next = '{';
        for (var cell : cells.entrySet()) {
            line.append(next).append('"');
            appendText(line, cell.getKey());
            line.append("\":\"");
            appendText(line, cell.getValue());
            line.append('"');
            next = ',';
        }
        line.append(next == '{' ? "{}" : "}");
    }

    /** JSON has no raw control characters, so the backslash is all that COPY needs escaped. */
    static void append(StringBuilder line, String json) {
        int from = 0;
        for (int at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', from)) {
            line.append(json, from, at).append("\\\\");
            from = at + 1;
        }
        line.append(json, from, json.length());
    }

    /** What needs no escape goes in at once, and most cells do. */
    private static void appendText(StringBuilder line, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                line.append(text, from, i).append(escaped(c));
                from = i + 1;
            }
        }
        line.append(text, from, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\\\"";
            case '\\' -> "\\\\\\\\";
            default -> String.format("\\\\u%04x", (int) c);
        };
    }
}
