package org.anxin.reporting.shared.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anxin.domain.shared.RuleViolation;

/**
 * CSV (RFC 4180) and its relatives: separated by commas, tabs, “|” or semicolons, whichever its first lines agree on.
 * {@code ="00123"}, by which systems keep Excel from eating zeros, is read as 00123.
 */
final class DelimitedFile implements TabularFile {

    private static final char[] SEPARATORS = {',', '\t', '|', ';', '，'};
    private static final int LINES_TO_AGREE = 20;
    private static final int END = -1;

    private final Path file;
    private final Charset charset;
    private final char separator;

    DelimitedFile(Path file, Charset charset) throws IOException {
        this.file = file;
        this.charset = charset;
        this.separator = agreedSeparator();
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(1, "", true));
    }

    @Override
    public void read(int sheetNo, Predicate<Line> reader) throws IOException {
        try (var in = open()) {
            var records = new Records(in);
            int rowNo = 0;
            for (var cells = records.next(); cells != null; cells = records.next()) {
                if (!reader.test(new Line(++rowNo, cells))) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        // opened for each reading
    }

    private Reader open() throws IOException {
        var in = new BufferedReader(Files.newBufferedReader(file, charset), 1 << 16);
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        return in;
    }

    /** The separator that most of the first lines have, and have most of. */
    private char agreedSeparator() throws IOException {
        var lines = new ArrayList<String>();
        try (var in = open()) {
            var head = new char[1 << 16];
            int n = in.read(head);
            for (var line : new String(head, 0, Math.max(0, n)).split("\\R")) {
                if (!line.isBlank() && lines.size() < LINES_TO_AGREE) {
                    lines.add(line.replaceAll("\"[^\"]*\"", "\"\""));
                }
            }
        }
        char best = ',';
        long bestVotes = 0;
        for (char candidate : SEPARATORS) {
            long votes = 0;
            for (var line : lines) {
                long found = line.chars().filter(c -> c == candidate).count();
                votes += found == 0 ? 0 : 10 + found;
            }
            if (votes > bestVotes) {
                best = candidate;
                bestVotes = votes;
            }
        }
        return best;
    }

    /** Splits the text into records; a quoted cell may hold separators and line breaks. */
    private final class Records {

        private final Reader in;
        private final char[] buffer = new char[1 << 16];
        private final StringBuilder cell = new StringBuilder();
        private int filled;
        private int at;
        private int ahead;

        Records(Reader in) throws IOException {
            this.in = in;
            this.ahead = read();
        }

        /** A buffer of its own: a reader locks itself for each character. */
        private int read() throws IOException {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return END;
                }
            }
            return buffer[at++];
        }

        @org.jspecify.annotations.Nullable
        List<RawCell> next() throws IOException {
            if (ahead == END || ahead == 0x1A) {
                return null;
            }
            var cells = new ArrayList<RawCell>();
            while (true) {
                cells.add(nextCell());
                if (cells.size() > ImportLimits.COLUMNS) {
                    throw new RuleViolation("import.file.too-many-columns", String.valueOf(ImportLimits.COLUMNS));
                }
                if (ahead != separator) {
                    break;
                }
                ahead = read();
            }
            if (ahead == '\r') {
                ahead = read();
            }
            if (ahead == '\n') {
                ahead = read();
            }
            return cells;
        }

        private RawCell nextCell() throws IOException {
            cell.setLength(0);
            boolean quoted = ahead == '"';
            if (quoted) {
                readQuoted();
            }
            while (ahead != END && ahead != separator && ahead != '\n' && ahead != '\r') {
                keep();
            }
            return RawCell.text(quoted ? cell.toString() : unwrapped(cell.toString()));
        }

        private void readQuoted() throws IOException {
            ahead = read();
            while (ahead != END) {
                if (ahead == '"') {
                    ahead = read();
                    if (ahead != '"') {
                        return;
                    }
                }
                keep();
            }
            throw new RuleViolation("import.file.open-quote");
        }

        private void keep() throws IOException {
            if (cell.length() >= ImportLimits.CELL_CHARACTERS) {
                throw new RuleViolation("import.file.cell-too-long", String.valueOf(ImportLimits.CELL_CHARACTERS));
            }
            cell.append((char) ahead);
            ahead = read();
        }

        private static String unwrapped(String text) {
            boolean wrapped = text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"");
            return wrapped ? text.substring(2, text.length() - 1) : text;
        }
    }
}
