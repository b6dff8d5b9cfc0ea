package org.anxin.domain.shared.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column of an import.
 *
 * @param key stable name: survives a change of the header, stands in the staged rows and in saved mappings
 * @param header what the template's head says
 * @param aliases other heads that mean the same
 * @param required whether a row without it is wrong
 * @param type how its cells are read
 * @param choices what the drop-down offers; binding for {@link CellType#CHOICE}, a help for the others
 * @param words other words for a choice, such as “贷” → “收入”
 * @param example what the example row shows
 * @param hint what 填写说明 says
 * @param maxLength characters of a cell
 * @param personal whether it is personal data: masked on screen, encrypted while staged
 * @param indexedAs the field (table.column) that its blind index is made for; null where only equal cells of one file
 *     have to be found
 * @param titlePattern what the rows above the head are searched for where the table has no such column; its first group
 *     is the value. It meets half-width text, cells of a row joined by a blank
 */
public record ImportColumn(
        String key,
        String header,
        List<String> aliases,
        boolean required,
        CellType type,
        List<String> choices,
        Map<String, String> words,
        String example,
        String hint,
        int maxLength,
        boolean personal,
        @Nullable String indexedAs,
        @Nullable String titlePattern) {

    public ImportColumn {
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
        words = Map.copyOf(words);
    }

    public static ImportColumn required(String key, String header, CellType type, int maxLength) {
        return blank(key, header, true, type, maxLength);
    }

    public static ImportColumn optional(String key, String header, CellType type, int maxLength) {
        return blank(key, header, false, type, maxLength);
    }

    private static ImportColumn blank(String key, String header, boolean required, CellType type, int maxLength) {
        return new ImportColumn(
                key, header, List.of(), required, type, List.of(), Map.of(), "", "", maxLength, false, null, null);
    }

    public ImportColumn alsoCalled(String... others) {
        return with(header, List.of(others), choices, words, titlePattern);
    }

    public ImportColumn offering(List<String> offered) {
        return with(header, aliases, offered, words, titlePattern);
    }

    /** Other words that files use for one of the choices. */
    public ImportColumn alsoMeaning(String choice, String... others) {
        var all = new HashMap<>(words);
        for (var other : others) {
            all.put(other, choice);
        }
        return with(header, aliases, choices, all, titlePattern);
    }

    /** The value may stand above the head, once for all rows: {@code "账号[: ]+(\\d{8,32})"}. */
    public ImportColumn alsoInTitle(String pattern) {
        return with(header, aliases, choices, words, pattern);
    }

    public ImportColumn explained(String anExample, String aHint) {
        return new ImportColumn(
                key,
                header,
                aliases,
                required,
                type,
                choices,
                words,
                anExample,
                aHint,
                maxLength,
                personal,
                indexedAs,
                titlePattern);
    }

    public ImportColumn ofPersonalData() {
        return personal(null);
    }

    /** Personal data whose staged blind index is the one of the field it goes to, so that SQL can move it there. */
    public ImportColumn ofPersonalData(String field) {
        return personal(field);
    }

    private ImportColumn personal(@Nullable String field) {
        return new ImportColumn(
                key,
                header,
                aliases,
                required,
                type,
                choices,
                words,
                example,
                hint,
                maxLength,
                true,
                field,
                titlePattern);
    }

    /** Found under this head only, as a saved mapping says. */
    ImportColumn under(String head) {
        return with(head, List.of(), choices, words, null);
    }

    public Optional<String> titleSearch() {
        return Optional.ofNullable(titlePattern);
    }

    private ImportColumn with(
            String aHeader,
            List<String> others,
            List<String> offered,
            Map<String, String> meanings,
            @Nullable String pattern) {
        return new ImportColumn(
                key, aHeader, others, required, type, offered, meanings, example, hint, maxLength, personal, indexedAs,
                pattern);
    }
}
