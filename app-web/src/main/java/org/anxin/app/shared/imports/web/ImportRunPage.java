package org.anxin.app.shared.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anxin.app.shared.imports.ReadingImports;
import org.anxin.app.shared.web.ListView;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.protection.ProtectedText;
import org.springframework.stereotype.Component;

/** Puts the rows of a run into the words of its page. */
@Component
class ImportRunPage {

    private static final int PREVIEW_ROWS = 20;

    private final ReadingImports imports;

    ImportRunPage(ReadingImports imports) {
        this.imports = imports;
    }

    /** The wrong rows and then the known ones, a page of them, each error a line. */
    ListView<ErrorLine> errors(ImportRun run, ImportDefinition definition, ListQuery query) {
        int all = leftOut(run);
        int offset = offset(all, query);
        var lines = new ArrayList<ErrorLine>();
        for (var row : imports.rowsLeftOut(run, offset, query.size())) {
            for (var error : row.errors()) {
                lines.add(line(row, error, definition));
            }
        }
        boolean more = offset + query.size() < all;
        var page = new ListPage<>(
                List.<ErrorLine>copyOf(lines),
                all,
                offset < ListPage.COUNT_LIMIT ? offset + 1 : 0,
                more ? String.valueOf(offset + query.size()) : null,
                offset > 0 ? String.valueOf(Math.max(0, offset - query.size())) : null);
        return new ListView<>("/imports/" + run.id(), query, page);
    }

    /** The first rows of each table of the file. */
    List<Preview> preview(ImportRun run, ImportDefinition definition) {
        return definition.tables().stream()
                .map(table ->
                        preview(run, table, definition.hasParts() ? table.kind().title() : ""))
                .filter(preview -> !preview.rows().isEmpty())
                .toList();
    }

    private Preview preview(ImportRun run, ImportDefinition table, String sheet) {
        return new Preview(
                sheet,
                table.columns(),
                imports.firstRows(run, table, PREVIEW_ROWS).stream()
                        .map(row -> new PreviewRow(row.rowNo(), cells(row, table), !row.isSound() && !row.isKnown()))
                        .toList());
    }

    /** How many rows are not posted because of what was found in them. */
    static int leftOut(ImportRun run) {
        return run.errorRows() + run.knownRows();
    }

    /** Rows are numbered, so a key is where the page begins. */
    private static int offset(int all, ListQuery query) {
        var key = query.after() != null ? query.after() : query.before();
        if (key != null && key.matches("\\d{1,9}")) {
            return Math.min(Integer.parseInt(key), Math.max(0, all - 1));
        }
        int last = Math.max(1, (all + query.size() - 1) / query.size());
        return (Math.clamp(query.page(), 1, last) - 1) * query.size();
    }

    private ErrorLine line(ImportRow row, CellError error, ImportDefinition definition) {
        var table = definition.tableOf(row);
        var column = table.column(error.column());
        return new ErrorLine(
                definition.hasParts() ? table.kind().title() : "",
                row.rowNo(),
                column.map(ImportColumn::header).orElse(""),
                column.map(of -> shown(row, of)).orElse(""),
                imports.sentence(error),
                row.isKnown(),
                error.page().orElse(null));
    }

    private List<PreviewRow.Cell> cells(ImportRow row, ImportDefinition definition) {
        return definition.columns().stream()
                .map(column -> new PreviewRow.Cell(column.header(), shown(row, column), reasons(row, column)))
                .toList();
    }

    private String reasons(ImportRow row, ImportColumn column) {
        return row.errors().stream()
                .filter(error -> error.column().equals(column.key()))
                .filter(error -> !error.known())
                .map(imports::sentence)
                .collect(Collectors.joining("；"));
    }

    private static String shown(ImportRow row, ImportColumn column) {
        var text = Optional.ofNullable(row.cells().get(column.key())).orElse("");
        return column.personal() && !text.isEmpty() ? new ProtectedText(text).maskedPhone() : text;
    }
}
