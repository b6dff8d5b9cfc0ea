package org.anxin.reporting.shared.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded table read by a definition: the head is found below title rows, columns stand in any order, unknown ones
 * are passed over, blank rows and the template's example row are left out.
 */
public final class UploadedTable implements Closeable, ImportRowStream {

    private final TabularFile file;
    private final ImportDefinition definition;
    private final TableHead head;

    private UploadedTable(TabularFile file, ImportDefinition definition) throws IOException {
        this.file = file;
        this.definition = definition;
        refuseOtherTemplate();
        this.head = findHead();
    }

    /** Opens the file and finds the head; refuses a file that is not of this kind. */
    public static UploadedTable open(InspectedUpload upload, ImportDefinition definition) throws IOException {
        var file = TabularFile.open(upload);
        try {
            return new UploadedTable(file, definition);
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** Reads every row; refuses a file that turns out to be torn, too long or without any row. */
    @Override
    public void forEach(Consumer<ImportRow> consumer) {
        var count = new int[1];
        try {
            file.read(head.sheetNo(), line -> {
                if (line.rowNo() > head.rowNo() && !line.isBlank() && !isExample(line) && !isHeadAgain(line)) {
                    var row = row(line);
                    if (row != null) {
                        refuseMoreThanAllowed(++count[0]);
                        consumer.accept(row);
                    }
                }
                return true;
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (count[0] == 0) {
            throw new RuleViolation("import.file.no-rows");
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    TableHead head() {
        return head;
    }

    private static void refuseMoreThanAllowed(int rows) {
        if (rows > ImportLimits.ROWS) {
            throw new RuleViolation("import.file.too-many-rows", String.valueOf(ImportLimits.ROWS));
        }
    }

    /** Our own template says what it is for. */
    private void refuseOtherTemplate() throws IOException {
        for (var sheet : file.sheets()) {
            if (!sheet.visible() && sheet.name().equals(TemplateMark.SHEET)) {
                file.read(sheet.number(), line -> {
                    TemplateMark.of(line).refuseUnless(definition.kind());
                    return false;
                });
            }
        }
    }

    private TableHead findHead() throws IOException {
        var found = new ArrayList<TableHead>();
        for (var sheet : file.sheets()) {
            if (sheet.visible()) {
                var best = bestHead(sheet.number());
                if (best != null) {
                    found.add(best);
                }
            }
        }
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

    private @Nullable TableHead bestHead(int sheetNo) throws IOException {
        var best = new TableHead[1];
        var above = new int[1];
        file.read(sheetNo, line -> {
            if (!line.isBlank()) {
                var head = TableHead.of(definition, sheetNo, line);
                if (!head.columns().isEmpty() && (best[0] == null || head.isBetterThan(best[0]))) {
                    best[0] = head;
                }
            }
            return ++above[0] < ImportLimits.ROWS_ABOVE_HEAD;
        });
        return best[0];
    }

    private String headers() {
        return definition.columns().stream()
                .filter(ImportColumn::required)
                .map(ImportColumn::header)
                .reduce((a, b) -> a + "、" + b)
                .orElse("");
    }

    /** The template's example row, left in: marked in 序号, or unchanged in every cell. */
    private boolean isExample(TabularFile.Line line) {
        if (head.numberPlace() >= 0
                && Cleaning.clean(line.cell(head.numberPlace()).text()).startsWith(ImportTemplate.EXAMPLE)) {
            return true;
        }
        boolean any = false;
        for (var place : head.columns().entrySet()) {
            var column = place.getValue();
            var read = CellReading.read(column, line.cell(place.getKey()));
            if (!read.value().equals(column.example())) {
                return false;
            }
            any |= !read.value().isEmpty();
        }
        return any;
    }

    /** Long lists repeat their head on every printed page. */
    private boolean isHeadAgain(TabularFile.Line line) {
        return head.columns().entrySet().stream()
                .allMatch(place -> TableHead.names(
                        place.getValue(), line.cell(place.getKey()).text()));
    }

    /** Null where only columns that nobody asked for are filled in, such as a 序号 drawn down too far. */
    private @Nullable ImportRow row(TabularFile.Line line) {
        Map<String, String> cells = new HashMap<>();
        var errors = new ArrayList<CellError>();
        boolean filled = false;
        for (var place : head.columns().entrySet()) {
            var column = place.getValue();
            var raw = line.cell(place.getKey());
            filled |= !raw.isBlank();
            var read = CellReading.read(column, raw);
            if (!read.value().isEmpty()) {
                cells.put(column.key(), read.value());
            }
            if (read.error() != null) {
                errors.add(new CellError(column.key(), read.error(), argumentsOf(column, read)));
            }
        }
        return filled ? new ImportRow(head.sheetNo(), line.rowNo(), cells, errors) : null;
    }

    /** An error is kept readable, so personal data that it would quote is masked. */
    private static List<String> argumentsOf(ImportColumn column, ReadCell read) {
        if (!column.personal()) {
            return read.arguments();
        }
        var masked = new ProtectedText(read.value()).maskedPhone();
        return read.arguments().stream()
                .map(argument -> argument.equals(read.value()) ? masked : argument)
                .toList();
    }
}
