package org.anxin.domain.shared.imports;

import java.util.List;

/**
 * One column of an import.
 *
 * @param key stable name: survives a change of the header, stands in the staged rows and in saved mappings
 * @param header what the template's head says
 * @param aliases other heads that mean the same
 * @param required whether a row without it is wrong
 * @param type how its cells are read
 * @param choices what the drop-down offers; binding for {@link CellType#CHOICE}, a help for the others
 * @param example what the example row shows
 * @param hint what 填写说明 says
 * @param maxLength characters of a cell
 * @param personal whether it is personal data: masked on screen, encrypted while staged
 */
public record ImportColumn(
        String key,
        String header,
        List<String> aliases,
        boolean required,
        CellType type,
        List<String> choices,
        String example,
        String hint,
        int maxLength,
        boolean personal) {

    public ImportColumn {
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
    }

    public static ImportColumn required(String key, String header, CellType type, int maxLength) {
        return new ImportColumn(key, header, List.of(), true, type, List.of(), "", "", maxLength, false);
    }

    public static ImportColumn optional(String key, String header, CellType type, int maxLength) {
        return new ImportColumn(key, header, List.of(), false, type, List.of(), "", "", maxLength, false);
    }

    public ImportColumn alsoCalled(String... others) {
        return new ImportColumn(
                key, header, List.of(others), required, type, choices, example, hint, maxLength, personal);
    }

    public ImportColumn offering(List<String> offered) {
        return new ImportColumn(key, header, aliases, required, type, offered, example, hint, maxLength, personal);
    }

    public ImportColumn explained(String anExample, String aHint) {
        return new ImportColumn(key, header, aliases, required, type, choices, anExample, aHint, maxLength, personal);
    }

    public ImportColumn ofPersonalData() {
        return new ImportColumn(key, header, aliases, required, type, choices, example, hint, maxLength, true);
    }
}
