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
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                line.append('\\');
            }
            line.append(c);
        }
    }

    private static void appendText(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                line.append("\\\\\"");
            } else if (c == '\\') {
                line.append("\\\\\\\\");
            } else if (c < ' ') {
                line.append(String.format("\\\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
    }
}
