package org.anxin.reporting.shared.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.anxin.domain.shared.imports.SavedMapping;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded table read by a definition: the head is found below title rows, columns stand in any order, unknown ones
 * are passed over, blank rows, totals and the template's example row are left out. The kind's own heads are tried first,
 * then each saved mapping; the first that finds every required column wins.
 */
public final class UploadedTable implements Closeable, ImportRowStream {

    private static final Set<String> UNKNOWN_HEAD =
            Set.of("import.file.no-head", "import.file.columns-missing", "import.file.column-twice");

    private final TabularFile file;
    private final ImportDefinition definition;
    private final TableHead head;
    private final RowReading reading;
    private TabularFile.@Nullable Line headLine;

    /**
     * @param sheets where it may stand
     * @param fixed cells that every row has beside those that are read
     */
    UploadedTable(
            TabularFile file,
            List<TabularFile.Sheet> sheets,
            ImportDefinition definition,
            List<SavedMapping> layouts,
            Map<String, String> fixed)
            throws IOException {
        this.file = file;
        this.definition = definition;
        this.head = findHead(sheets, layouts);
        this.reading = new RowReading(definition, head, fixed);
    }

    /** Opens the file and finds the head; refuses a file that is not of this kind. */
    public static UploadedTable open(InspectedUpload upload, ImportDefinition definition) throws IOException {
        return open(upload, definition, List.of());
    }

    /** @param layouts saved mappings, to be tried in this order where the kind's own heads are not all there */
    public static UploadedTable open(InspectedUpload upload, ImportDefinition definition, List<SavedMapping> layouts)
            throws IOException {
        var file = TabularFile.open(upload);
        try {
            TemplateMark.refuseOther(file, definition.kind());
            return new UploadedTable(file, file.sheets(), definition, layouts, Map.of());
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** Whether a refusal means that a mapping could help: the file is a table, but bears other heads. */
    public static boolean isUnknownHead(RuleViolation refusal) {
        return UNKNOWN_HEAD.contains(refusal.code());
    }

    /** Name of the saved mapping that it is read by; empty for the kind's own heads. */
    public Optional<String> layout() {
        return Optional.ofNullable(head.layout());
    }

    /** Columns of the table that feed nothing; empty where all do. */
    public String unread() {
        return String.join("、", head.unread());
    }

    /** Reads every row; refuses a file that turns out to be torn, too long or without any row. */
    @Override
    public void forEach(Consumer<ImportRow> consumer) {
        if (readAll(consumer, 0) == 0) {
            throw new RuleViolation("import.file.no-rows");
        }
    }

    /**
     * @param before how many rows other tables of the file have had
     * @return how many this one has
     */
    int readAll(Consumer<ImportRow> consumer, int before) {
        var count = new int[1];
        try {
            file.read(head.sheetNo(), line -> {
                if (line.rowNo() == head.rowNo()) {
                    headLine = line;
                }
                if (line.rowNo() > head.rowNo() && !line.isBlank() && !isHeadAgain(line)) {
                    var row = reading.read(line);
                    if (row != null) {
                        refuseMoreThanAllowed(before + ++count[0]);
                        consumer.accept(row);
                    }
                }
                return true;
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return count[0];
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    String title() {
        return definition.kind().title();
    }

    TableHead head() {
        return head;
    }

    private static void refuseMoreThanAllowed(int rows) {
        if (rows > ImportLimits.ROWS) {
            throw new RuleViolation("import.file.too-many-rows", String.valueOf(ImportLimits.ROWS));
        }
    }

    private TableHead findHead(List<TabularFile.Sheet> where, List<SavedMapping> layouts) throws IOException {
        var sheets = new HashMap<Integer, List<TabularFile.Line>>();
        for (var sheet : where) {
            if (sheet.visible()) {
                sheets.put(sheet.number(), file.firstLines(sheet.number(), ImportLimits.ROWS_ABOVE_HEAD));
            }
        }
        RuleViolation unknown;
        try {
            return findHead(HeadSearch.own(definition), sheets);
        } catch (RuleViolation refused) {
            if (!isUnknownHead(refused)) {
                throw refused;
            }
            unknown = refused;
        }
        for (var layout : layouts) {
            try {
                return findHead(HeadSearch.saved(definition, layout), sheets);
            } catch (RuleViolation refused) {
                if (!isUnknownHead(refused)) {
                    throw refused;
                }
            }
        }
        throw unknown;
    }

    private TableHead findHead(HeadSearch search, Map<Integer, List<TabularFile.Line>> sheets) throws IOException {
        var found = new ArrayList<TableHead>();
        sheets.forEach((number, lines) -> search.bestOf(number, lines).ifPresent(found::add));
        var complete = found.stream().filter(each -> each.missing().isEmpty()).toList();
        if (complete.size() == 1) {
            return complete.getFirst();
        }
        if (complete.size() > 1) {
            return onlyOneWithRows(complete);
        }
        throw found.stream()
                .reduce((a, b) -> b.isBetterThan(a) ? b : a)
                .map(near -> new RuleViolation("import.file.columns-missing", String.join("、", near.missing())))
                .orElseGet(() -> new RuleViolation("import.file.no-head", headers()));
    }

    private TableHead onlyOneWithRows(List<TableHead> heads) throws IOException {
        var filled = new ArrayList<TableHead>();
        for (var each : heads) {
            if (hasRows(each)) {
                filled.add(each);
            }
        }
        if (filled.size() > 1) {
            throw new RuleViolation("import.file.several-sheets", String.valueOf(filled.size()));
        }
        return filled.isEmpty() ? heads.getFirst() : filled.getFirst();
    }

    private boolean hasRows(TableHead each) throws IOException {
        var any = new boolean[1];
        file.read(each.sheetNo(), line -> {
            any[0] = line.rowNo() > each.rowNo() && !line.isBlank();
            return !any[0];
        });
        return any[0];
    }

    private String headers() {
        return definition.columns().stream()
                .filter(ImportColumn::required)
                .map(ImportColumn::header)
                .reduce((a, b) -> a + "、" + b)
                .orElse("");
    }

    /** Long lists repeat their head on every printed page. */
    private boolean isHeadAgain(TabularFile.Line line) {
        if (headLine == null) {
            return false;
        }
        for (var place : head.columns().keySet()) {
            var text = line.cell(place).text();
            if (!text.equals(headLine.cell(place).text())
                    && !TableHead.plain(text)
                            .equals(TableHead.plain(headLine.cell(place).text()))) {
                return false;
            }
        }
        return !head.columns().isEmpty();
    }
}
