package org.anxin.reporting.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;

/**
 * Columns of a table that feed nothing. Makers add columns, and a saved mapping reads what it was told and no more: the clerk
 * is shown what it leaves out, first of all what bears the name of a column that the kind has.
 */
final class UnreadHeads {

    private static final int LONGEST_HEAD = 30;

    private UnreadHeads() {}

    /** By their heads. */
    static List<String> of(TabularFile.Line line, TableHead head, ImportDefinition definition) {
        var unread = new ArrayList<String>();
        for (int i = 0; i < line.cells().size(); i++) {
            var text = Cleaning.clean(line.cell(i).text());
            var plain = TableHead.plain(text);
            if (!plain.isEmpty() && !plain.equals(TableHead.REASON) && !head.reads(i)) {
                unread.add(shown(text) + meaning(plain, head, definition));
            }
        }
        return unread;
    }

    /** By their numbers, in a table without a head. */
    static List<String> ofPlaces(TabularFile.Line first, TableHead head) {
        var unread = new ArrayList<String>();
        for (int i = 0; i < first.cells().size(); i++) {
            if (!first.cell(i).isBlank() && !head.reads(i)) {
                unread.add("第 " + (i + 1) + " 列");
            }
        }
        return unread;
    }

    private static String meaning(String plain, TableHead head, ImportDefinition definition) {
        var read = head.columns().values().stream().map(ImportColumn::key).collect(Collectors.toSet());
        return definition.columns().stream()
                .filter(column -> !read.contains(column.key()))
                .filter(column -> head.split() == null || !head.split().feeds(column.key()))
                .filter(column -> Stream.concat(Stream.of(column.header()), column.aliases().stream())
                        .anyMatch(name -> TableHead.plain(name).equals(plain)))
                .findFirst()
                .map(column -> "（可对应“" + column.header() + "”）")
                .orElse("");
    }

    private static String shown(String head) {
        return head.length() > LONGEST_HEAD ? head.substring(0, LONGEST_HEAD) + "…" : head;
    }
}
