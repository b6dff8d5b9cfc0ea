package org.anxin.reporting.shared.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anxin.domain.shared.imports.ImportColumn;

/** Reads one cell by its column: what a person would take it for, or what is wrong with it. */
final class CellReading {

    private static final int CHOICES_TO_NAME = 8;

    private CellReading() {}

    static ReadCell read(ImportColumn column, RawCell cell) {
        if (cell.isBlank()) {
            return column.required() ? ReadCell.wrong("", "import.required") : ReadCell.of("");
        }
        if (cell.kind() == RawCell.Kind.ERROR) {
            return ReadCell.wrong(cell.text(), "import.formula-error", cell.text());
        }
        if (cell.kind() == RawCell.Kind.UNCALCULATED) {
            return ReadCell.wrong("", "import.formula-uncalculated");
        }
        var read = switch (column.type()) {
            case TEXT -> ReadCell.of(Cleaning.clean(cell.text()));
            case CODE -> CodeCells.read(cell);
            case DATE -> DateCells.read(cell);
            case MONEY -> AmountCells.money(cell);
            case COUNT -> AmountCells.count(cell);
            case CHOICE -> choice(column, cell);
        };
        boolean tooLong = read.value().length() > column.maxLength() && !read.isWrong();
        return tooLong
                ? ReadCell.wrong(
                        read.value(),
                        "import.too-long",
                        String.valueOf(column.maxLength()),
                        String.valueOf(read.value().length()))
                : read;
    }

    private static ReadCell choice(ImportColumn column, RawCell cell) {
        var typed = Cleaning.clean(cell.text());
        if (column.choices().contains(typed)) {
            return ReadCell.of(typed);
        }
        var plain = comparable(typed);
        return column.choices().stream()
                .filter(choice -> comparable(choice).equals(plain))
                .findFirst()
                .or(() -> column.words().entrySet().stream()
                        .filter(word -> comparable(word.getKey()).equals(plain))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(ReadCell::of)
                .orElseGet(() -> notOffered(column.choices(), typed));
    }

    private static ReadCell notOffered(List<String> choices, String typed) {
        var offered = String.join("、", choices);
        return choices.size() <= CHOICES_TO_NAME
                ? ReadCell.wrong(typed, "import.choice", typed, offered)
                : ReadCell.wrong(typed, "import.choice-of-many", typed);
    }

    private static String comparable(String text) {
        return Cleaning.halfWidth(text).toLowerCase(Locale.ROOT);
    }
}
