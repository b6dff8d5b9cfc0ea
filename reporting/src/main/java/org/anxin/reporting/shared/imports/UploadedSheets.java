package org.anxin.reporting.shared.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.anxin.domain.shared.imports.SavedMapping;

/**
 * An uploaded file read by a definition: its one table, or, where the definition has parts, the sheet of each, one after the
 * other. A part stands on the sheet of its name and under its own heads; only our template has such sheets.
 */
public final class UploadedSheets implements Closeable, ImportRowStream {

    private final TabularFile file;
    private final List<UploadedTable> tables;

    private UploadedSheets(TabularFile file, List<UploadedTable> tables) {
        this.file = file;
        this.tables = tables;
    }

    /** @param layouts saved mappings, to be tried where the own heads of a kind without parts are not all there */
    public static UploadedSheets open(InspectedUpload upload, ImportDefinition definition, List<SavedMapping> layouts)
            throws IOException {
        var file = TabularFile.open(upload);
        try {
            TemplateMark.refuseOther(file, definition.kind());
            return new UploadedSheets(
                    file,
                    definition.hasParts()
                            ? parts(file, definition)
                            : List.of(new UploadedTable(file, file.sheets(), definition, layouts, Map.of())));
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private static List<UploadedTable> parts(TabularFile file, ImportDefinition whole) throws IOException {
        var tables = new ArrayList<UploadedTable>();
        for (var part : whole.parts()) {
            tables.add(part(file, part, whole));
        }
        return tables;
    }

    private static UploadedTable part(TabularFile file, ImportDefinition part, ImportDefinition whole)
            throws IOException {
        var title = part.kind().title();
        var sheets = file.sheets().stream()
                .filter(sheet -> Cleaning.clean(sheet.name()).equals(title))
                .toList();
        if (sheets.isEmpty()) {
            throw new RuleViolation(
                    "import.file.part-missing", title, whole.kind().title());
        }
        try {
            return new UploadedTable(
                    file,
                    sheets,
                    part,
                    List.of(),
                    Map.of(ImportDefinition.PART, part.kind().code()));
        } catch (RuleViolation refused) {
            throw UploadedTable.isUnknownHead(refused)
                    ? new RuleViolation(
                            "import.file.part-head",
                            title,
                            refused.arguments().stream().map(String::valueOf).collect(Collectors.joining("、")))
                    : refused;
        }
    }

    /** Name of the saved mapping that it is read by; empty for the kind's own heads. */
    public Optional<String> layout() {
        return tables.stream().flatMap(table -> table.layout().stream()).findFirst();
    }

    /** Columns of the file that feed nothing, by their sheet where it has several; empty where all do. */
    public String unread() {
        if (tables.size() == 1) {
            return tables.getFirst().unread();
        }
        return tables.stream()
                .filter(table -> !table.unread().isEmpty())
                .map(table -> table.title() + "：" + table.unread())
                .collect(Collectors.joining("；"));
    }

    /** Reads every row; refuses a file that turns out to be torn, too long or without any row. */
    @Override
    public void forEach(Consumer<ImportRow> consumer) {
        int rows = 0;
        for (var table : tables) {
            rows += table.readAll(consumer, rows);
        }
        if (rows == 0) {
            throw new RuleViolation("import.file.no-rows");
        }
    }

    List<TableHead> heads() {
        return tables.stream().map(UploadedTable::head).toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
