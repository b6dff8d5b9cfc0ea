package org.anxin.reporting.shared.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ColumnSource;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.LayoutMapping;
import org.anxin.domain.shared.imports.SavedMapping;
import org.anxin.domain.shared.imports.TwoSides;
import org.jspecify.annotations.Nullable;

/** Looks for a head among a sheet's first lines: by a kind's own heads, or by those of one saved mapping. */
final class HeadSearch {

    /** @param heads any of them will do */
    private record Wanted(String key, Set<String> heads, int occurrence) {

        boolean isMetBy(String head, int nth) {
            return heads.contains(head) && (occurrence == 0 || occurrence == nth);
        }
    }

    private final ImportDefinition definition;
    private final @Nullable SavedMapping layout;
    private final Map<String, ImportColumn> columns = new LinkedHashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();

    private HeadSearch(ImportDefinition definition, @Nullable SavedMapping layout) {
        this.definition = definition;
        this.layout = layout;
        for (var column : definition.columns()) {
            columns.put(column.key(), layout == null ? column : withWords(column, layout.mapping()));
        }
    }

    static HeadSearch own(ImportDefinition definition) {
        var search = new HeadSearch(definition, null);
        for (var column : definition.columns()) {
            search.want(column.key(), Stream.concat(Stream.of(column.header()), column.aliases().stream()), 0);
        }
        definition.sides().ifPresent(sides -> {
            search.want(TwoSides.OUT, sides.outHeads().stream(), 0);
            search.want(TwoSides.IN, sides.inHeads().stream(), 0);
        });
        return search;
    }

    static HeadSearch saved(ImportDefinition definition, SavedMapping layout) {
        var search = new HeadSearch(definition, layout);
        layout.mapping().sources().forEach((key, source) -> {
            if (source.kind() == ColumnSource.Kind.HEAD) {
                search.want(key, Stream.of(source.text()), source.place());
            }
        });
        return search;
    }

    private void want(String key, Stream<String> heads, int occurrence) {
        wanted.add(new Wanted(key, heads.map(TableHead::plain).collect(Collectors.toSet()), occurrence));
    }

    private static ImportColumn withWords(ImportColumn column, LayoutMapping mapping) {
        var own = column;
        for (var word : mapping.words().getOrDefault(column.key(), Map.of()).entrySet()) {
            own = own.alsoMeaning(word.getValue(), word.getKey());
        }
        return own;
    }

    /** The line that names most columns, with what the lines above it say; empty where none names any. */
    Optional<TableHead> bestOf(int sheetNo, List<TabularFile.Line> lines) {
        if (layout != null && layout.mapping().isHeadless()) {
            return Optional.ofNullable(headless(layout.mapping(), sheetNo, lines));
        }
        TableHead best = null;
        TabularFile.Line bestLine = null;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var head = head(sheetNo, lines.get(i), lines.subList(0, i));
                if (head.named() > 0 && (best == null || head.isBetterThan(best))) {
                    best = head;
                    bestLine = lines.get(i);
                }
            }
        }
        return best == null || bestLine == null
                ? Optional.empty()
                : Optional.of(best.leaving(UnreadHeads.of(bestLine, best, definition)));
    }

    private TableHead head(int sheetNo, TabularFile.Line line, List<TabularFile.Line> above) {
        var places = new LinkedHashMap<Integer, ImportColumn>();
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        var times = new HashMap<String, Integer>();
        int numberPlace = -1;
        int outPlace = -1;
        int inPlace = -1;
        for (int i = 0; i < line.cells().size(); i++) {
            var head = TableHead.plain(line.cell(i).text());
            if (head.isEmpty()) {
                continue;
            }
            int nth = times.merge(head, 1, Integer::sum);
            if (head.equals(TableHead.NUMBER) && numberPlace < 0) {
                numberPlace = i;
            }
            for (var each : wanted) {
                if (!each.isMetBy(head, nth)) {
                    continue;
                }
                if (!seen.add(each.key())) {
                    refuseTwiceInOwnHead(each.key(), head);
                    twice.add(each.key());
                }
                if (each.key().equals(TwoSides.OUT)) {
                    outPlace = i;
                } else if (each.key().equals(TwoSides.IN)) {
                    inPlace = i;
                } else if (columns.containsKey(each.key())) {
                    places.put(i, columns.get(each.key()));
                }
            }
        }
        seen.removeAll(twice);
        return whole(
                sheetNo,
                line.rowNo(),
                places,
                outPlace,
                inPlace,
                above,
                numberPlace,
                line.cells().size(),
                lacking(seen));
    }

    private void refuseTwiceInOwnHead(String key, String head) {
        if (layout == null) {
            throw new RuleViolation("import.file.column-twice", headOf(key, head));
        }
    }

    /** A saved mapping names the heads of one maker: a file without one of them, or with two, is another maker's. */
    private Set<String> lacking(Set<String> seen) {
        return layout == null
                ? Set.of()
                : wanted.stream()
                        .filter(each -> !seen.contains(each.key()))
                        .flatMap(each -> each.heads().stream())
                        .collect(Collectors.toSet());
    }

    private @Nullable TableHead headless(LayoutMapping mapping, int sheetNo, List<TabularFile.Line> lines) {
        var first = lines.stream()
                .filter(line -> line.rowNo() >= mapping.firstRow() && !line.isBlank())
                .findFirst();
        if (first.isEmpty() || first.get().cells().size() != mapping.width()) {
            return null;
        }
        var places = new LinkedHashMap<Integer, ImportColumn>();
        var sides = new int[] {-1, -1};
        mapping.sources().forEach((key, source) -> {
            if (source.kind() == ColumnSource.Kind.PLACE) {
                if (key.equals(TwoSides.OUT)) {
                    sides[0] = source.place() - 1;
                } else if (key.equals(TwoSides.IN)) {
                    sides[1] = source.place() - 1;
                } else if (columns.containsKey(key)) {
                    places.put(source.place() - 1, columns.get(key));
                }
            }
        });
        var above =
                lines.stream().filter(line -> line.rowNo() < mapping.firstRow()).toList();
        boolean readable = places.entrySet().stream()
                .allMatch(
                        place -> !CellReading.read(place.getValue(), first.get().cell(place.getKey()))
                                .isWrong());
        if (!readable) {
            return null;
        }
        var head = whole(
                sheetNo, mapping.firstRow() - 1, places, sides[0], sides[1], above, -1, mapping.width(), Set.of());
        return head.leaving(UnreadHeads.ofPlaces(first.get(), head));
    }

    private TableHead whole(
            int sheetNo,
            int rowNo,
            Map<Integer, ImportColumn> places,
            int outPlace,
            int inPlace,
            List<TabularFile.Line> above,
            int numberPlace,
            int width,
            Set<String> lacking) {
        var sides = outPlace >= 0 && inPlace >= 0
                ? definition.sides().map(of -> new SplitAmount(of, outPlace, inPlace))
                : Optional.<SplitAmount>empty();
        var signed = definition.sides().filter(of -> isSigned(of.direction()));
        var given = new LinkedHashMap<String, RawCell>();
        var missing = new LinkedHashSet<>(lacking);
        var found = places.values().stream().map(ImportColumn::key).collect(Collectors.toSet());
        for (var column : columns.values()) {
            boolean split = sides.filter(of -> of.feeds(column.key())).isPresent()
                    || signed.filter(of -> of.direction().equals(column.key())).isPresent();
            if (found.contains(column.key()) || split) {
                continue;
            }
            var value = given(column, above);
            if (value.isPresent()) {
                given.put(column.key(), value.get());
            } else if (column.required()) {
                missing.add(column.header());
            }
        }
        return new TableHead(
                sheetNo,
                rowNo,
                split(places, sides),
                missing,
                numberPlace,
                width,
                columns,
                given,
                sides.orElse(null),
                sides.isEmpty() ? signed.orElse(null) : null,
                List.of(),
                layout == null ? null : layout.name());
    }

    /** Where the amounts stand in two columns, a column that would be read as the amount or its direction is none. */
    private static Map<Integer, ImportColumn> split(Map<Integer, ImportColumn> places, Optional<SplitAmount> sides) {
        sides.ifPresent(of -> places.values().removeIf(column -> of.feeds(column.key())));
        return places;
    }

    private boolean isSigned(String key) {
        return layout != null
                && layout.mapping().sources().get(key) instanceof ColumnSource source
                && source.kind() == ColumnSource.Kind.SIGN;
    }

    /** What is the same in every row: said by the mapping, or by the rows above the head. */
    private Optional<RawCell> given(ImportColumn column, List<TabularFile.Line> above) {
        var source = layout == null ? null : layout.mapping().sources().get(column.key());
        if (source == null) {
            return column.titleSearch().flatMap(pattern -> TitleRows.find(above, pattern));
        }
        return switch (source.kind()) {
            case CONSTANT -> Optional.of(RawCell.text(source.text()));
            case TITLE -> TitleRows.behind(above, source.text());
            case HEAD, PLACE, SIGN -> Optional.empty();
        };
    }

    private String headOf(String key, String head) {
        var column = columns.get(key);
        return column == null ? head : column.header();
    }
}
