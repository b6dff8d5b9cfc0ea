package org.anxin.reporting.shared.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;

/** Reads lines as rows of a kind: cells by their columns, what holds for all rows, amounts in two columns. */
final class RowReading {

    private final TableHead head;
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> example = new HashMap<>();

    /** @param fixed cells that every row has beside those that are read */
    RowReading(ImportDefinition definition, TableHead head, Map<String, String> fixed) {
        this.head = head;
        given.putAll(fixed);
        for (var each : head.given().entrySet()) {
            given.put(each.getKey(), givenValue(head.all().get(each.getKey()), each.getValue()));
        }
        for (var column : definition.columns()) {
            boolean shown = head.columns().containsValue(head.all().get(column.key()));
            if (shown && !column.example().isEmpty()) {
                example.put(column.key(), column.example());
            }
        }
    }

    /** What all rows share is wrong in all of them or in none: one refusal says it better than an error a row. */
    private static String givenValue(ImportColumn column, RawCell raw) {
        var read = CellReading.read(column, raw);
        if (read.isWrong()) {
            throw new RuleViolation("import.file.title-value", column.header(), shown(column, read.value()));
        }
        return read.value();
    }

    /** Null where the line is no row: only a 序号 drawn down too far, a total, the template's example left in. */
    @Nullable
    ImportRow read(TabularFile.Line line) {
        if (head.numberPlace() >= 0
                && Cleaning.clean(line.cell(head.numberPlace()).text()).startsWith(ImportTemplate.EXAMPLE)) {
            return null;
        }
        Map<String, String> cells = HashMap.newHashMap(head.all().size());
        var errors = new ArrayList<CellError>();
        boolean filled = false;
        boolean incomplete = false;
        for (var place : head.columns().entrySet()) {
            var column = place.getValue();
            var raw = line.cell(place.getKey());
            boolean blank = raw.isBlank();
            filled |= !blank;
            incomplete |= blank && column.required();
            keep(column, CellReading.read(column, raw), cells, errors);
        }
        var split = head.split();
        if (split != null) {
            boolean blank = splitAmount(line, split, cells, errors);
            filled |= !blank;
            incomplete |= blank;
        }
        if (!filled || cells.equals(example) || TotalRows.isOne(line, incomplete)) {
            return null;
        }
        directionBySign(cells);
        cells.putAll(given);
        return new ImportRow(head.sheetNo(), line.rowNo(), cells, errors);
    }

    private static void keep(ImportColumn column, ReadCell read, Map<String, String> cells, List<CellError> errors) {
        if (!read.value().isEmpty()) {
            cells.put(column.key(), read.value());
        }
        if (read.error() != null) {
            errors.add(new CellError(column.key(), read.error(), argumentsOf(column, read)));
        }
    }

    /** @return whether neither column has an amount */
    private boolean splitAmount(
            TabularFile.Line line, SplitAmount split, Map<String, String> cells, List<CellError> errors) {
        var out = line.cell(split.outPlace());
        var in = line.cell(split.inPlace());
        boolean noOut = SplitAmount.isNothing(out);
        boolean noIn = SplitAmount.isNothing(in);
        var sides = split.sides();
        if (!noOut && !noIn) {
            errors.add(CellError.of(sides.amount(), "import.two-amounts"));
            return false;
        }
        var amount = head.all().get(sides.amount());
        if (noOut && noIn) {
            keep(amount, CellReading.read(amount, RawCell.BLANK), cells, errors);
            return true;
        }
        keep(amount, CellReading.read(amount, noOut ? in : out), cells, errors);
        cells.put(sides.direction(), noOut ? sides.in() : sides.out());
        return false;
    }

    private void directionBySign(Map<String, String> cells) {
        var signed = head.signed();
        var amount = signed == null ? null : cells.get(signed.amount());
        if (signed != null && amount != null) {
            boolean out = amount.startsWith("-");
            cells.put(signed.amount(), out ? amount.substring(1) : amount);
            cells.put(signed.direction(), out ? signed.out() : signed.in());
        }
    }

    /** An error is kept readable, so personal data that it would quote is masked. */
    private static List<String> argumentsOf(ImportColumn column, ReadCell read) {
        if (!column.personal()) {
            return read.arguments();
        }
        var masked = shown(column, read.value());
        return read.arguments().stream()
                .map(argument -> argument.equals(read.value()) ? masked : argument)
                .toList();
    }

    private static String shown(ImportColumn column, String value) {
        return column.personal() ? new ProtectedText(value).maskedPhone() : value;
    }
}
