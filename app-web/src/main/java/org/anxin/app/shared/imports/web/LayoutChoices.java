package org.anxin.app.shared.imports.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anxin.app.shared.imports.MappingImports;
import org.anxin.app.shared.web.Option;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ColumnSource;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.LayoutMapping;
import org.anxin.domain.shared.imports.SavedMapping;
import org.anxin.domain.shared.imports.TwoSides;
import org.anxin.reporting.shared.imports.TableGlimpse;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping page offers for a file, and what the clerk's choices mean. A row is “h3” where row 3 is the head, “d3”
 * where data begins there without one. A source is “p5” for the fifth column, “t:账号” for what stands above the head
 * behind a label, “c:收入” for a constant, “sign” for the amount's sign.
 */
final class LayoutChoices {

    private static final String SIGN = "sign";
    private static final int LONGEST_HEAD = 30;

    private final ImportDefinition definition;
    private final TableGlimpse glimpse;
    private final List<SavedMapping> saved;
    private final boolean headless;
    private final int row;

    /** @param typed the row as it was chosen; the likeliest head where that is none */
    LayoutChoices(MappingImports.Unmapped unmapped, @Nullable String typed) {
        this.definition = unmapped.definition();
        this.glimpse = unmapped.glimpse();
        this.saved = unmapped.saved();
        boolean chosen = typed != null && typed.matches("[hd]\\d{1,2}");
        this.headless = chosen && typed.startsWith("d");
        this.row = chosen ? Math.clamp(Integer.parseInt(typed.substring(1)), 1, rows()) : glimpse.likelyHead();
    }

    /**
     * A column of the kind and where it may come from.
     *
     * @param suggested the source that its name suggests, or a head that the unit has explained before
     * @param choices for a column with fixed choices, for which the file may have other words
     */
    record Field(
            String key,
            String header,
            boolean required,
            String hint,
            String suggested,
            List<Option> sources,
            List<String> choices) {}

    private int rows() {
        return Math.max(1, glimpse.lines().size());
    }

    String row() {
        return (headless ? "d" : "h") + row;
    }

    int rowNumber() {
        return row;
    }

    List<Option> rowOptions() {
        var options = new ArrayList<Option>();
        for (int i = 1; i <= rows(); i++) {
            options.add(new Option("h" + i, "第 " + i + " 行是表头"));
        }
        for (int i = 1; i <= rows(); i++) {
            options.add(new Option("d" + i, "没有表头，数据从第 " + i + " 行开始"));
        }
        return options;
    }

    List<Field> fields() {
        var fields = new ArrayList<Field>();
        for (var column : definition.columns()) {
            fields.add(new Field(
                    column.key(),
                    column.header(),
                    column.required() && column.titleSearch().isEmpty(),
                    column.hint(),
                    suggested(column),
                    sources(column),
                    column.type() == CellType.CHOICE ? column.choices() : List.of()));
            definition
                    .sides()
                    .filter(sides -> sides.amount().equals(column.key()))
                    .ifPresent(sides -> fields.addAll(sides(sides)));
        }
        return fields;
    }

    /** The two columns that stand for the amount and its direction. */
    private List<Field> sides(TwoSides sides) {
        return List.of(
                side(TwoSides.OUT, sides.out(), sides.outHeads()), side(TwoSides.IN, sides.in(), sides.inHeads()));
    }

    private Field side(String key, String word, List<String> heads) {
        var named = ImportColumn.optional(key, heads.getFirst(), CellType.MONEY, 20)
                .alsoCalled(heads.toArray(String[]::new));
        return new Field(
                key, word + "金额（分两列时）", false, "收入、支出分两列的，在这里选；上面的收支和金额不用选", suggested(named), places(), List.of());
    }

    private String suggested(ImportColumn column) {
        int place = headless ? -1 : glimpse.placeOf(asExplained(column), row);
        return place < 0 ? "" : "p" + (place + 1);
    }

    /** Also called as in the files that the unit has explained before: nobody says the same twice. */
    private ImportColumn asExplained(ImportColumn column) {
        var explained = saved.stream()
                .map(each -> each.mapping().sources().get(column.key()))
                .filter(source -> source != null && source.kind() == ColumnSource.Kind.HEAD)
                .map(ColumnSource::text);
        return column.alsoCalled(
                Stream.concat(column.aliases().stream(), explained).toArray(String[]::new));
    }

    private List<Option> sources(ImportColumn column) {
        var options = new ArrayList<>(places());
        glimpse.labelsAbove(row)
                .forEach((label, value) -> options.add(new Option("t:" + label, "表头上方的“" + label + "”：" + value)));
        if (column.type() == CellType.CHOICE) {
            column.choices().forEach(choice -> options.add(new Option("c:" + choice, "每一行都是“" + choice + "”")));
        }
        if (definition
                .sides()
                .filter(sides -> sides.direction().equals(column.key()))
                .isPresent()) {
            options.add(new Option(SIGN, "看金额的正负：负数为支出"));
        }
        return options;
    }

    private List<Option> places() {
        var options = new ArrayList<Option>();
        for (int i = 0; i < glimpse.width(row); i++) {
            var text = glimpse.text(row, i);
            var shown = text.length() > LONGEST_HEAD ? text.substring(0, LONGEST_HEAD) + "…" : text;
            if (headless || !text.isEmpty()) {
                options.add(new Option("p" + (i + 1), "第 " + (i + 1) + " 列：" + (shown.isEmpty() ? "（空）" : shown)));
            }
        }
        return options;
    }

    LayoutMapping mapping(LayoutForm form) {
        var sources = new HashMap<String, ColumnSource>();
        for (var field : fields()) {
            var source = source(form.source(field.key()));
            if (source != null) {
                sources.put(field.key(), source);
            }
        }
        return new LayoutMapping(headless ? row : 0, headless ? glimpse.width(row) : 0, sources, words(form));
    }

    private @Nullable ColumnSource source(String code) {
        if (code.equals(SIGN)) {
            return ColumnSource.sign();
        }
        if (code.startsWith("t:")) {
            return ColumnSource.title(code.substring(2));
        }
        if (code.startsWith("c:")) {
            return ColumnSource.constant(code.substring(2));
        }
        if (!code.matches("p\\d{1,3}")) {
            return null;
        }
        int place = Integer.parseInt(code.substring(1));
        if (place < 1 || place > glimpse.width(row)) {
            return null;
        }
        return headless
                ? ColumnSource.place(place)
                : ColumnSource.head(glimpse.text(row, place - 1), glimpse.occurrence(row, place - 1));
    }

    private Map<String, Map<String, String>> words(LayoutForm form) {
        var words = new HashMap<String, Map<String, String>>();
        for (var field : fields()) {
            for (int i = 0; i < field.choices().size(); i++) {
                for (var word : form.word(field.key() + "-" + i).split("[,，、;；\\s]+")) {
                    if (!word.isEmpty()) {
                        words.computeIfAbsent(field.key(), key -> new HashMap<>())
                                .put(word, field.choices().get(i));
                    }
                }
            }
        }
        return words;
    }
}
