package org.anxin.app.shared.reference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.reference.ExternalReference;
import org.anxin.domain.shared.reference.ExternalReferences;
import org.anxin.domain.shared.reference.Platform;
import org.springframework.stereotype.Component;

/**
 * The two columns of an import by which a row says where else its record is kept: 外部平台 and 平台编号. Both or none are
 * filled in.
 */
@Component
public class ReferenceColumns {

    public static final String PLATFORM = "platform";
    public static final String NUMBER = "platformNumber";

    private static final Map<String, Platform> PLATFORMS = Map.of(
            "省农民工工资监管平台", Platform.PROVINCIAL_WAGE,
            "实名制平台", Platform.REAL_NAME,
            "全国欠薪线索平台", Platform.NATIONAL_CLUE,
            "12345热线", Platform.HOTLINE_12345,
            "12333热线", Platform.HOTLINE_12333,
            "信访系统", Platform.PETITION,
            "其他平台", Platform.OTHER);

    private static final int NUMBER_LENGTH = 80;

    private final ExternalReferences references;

    ReferenceColumns(ExternalReferences references) {
        this.references = references;
    }

    /** A number of a platform in a file. */
    public record Named(Platform platform, String number) {}

    public static List<ImportColumn> columns() {
        return List.of(
                ImportColumn.optional(PLATFORM, "外部平台", CellType.CHOICE, 20)
                        .alsoCalled("来源平台", "平台")
                        .offering(PLATFORMS.keySet().stream().sorted().toList())
                        .explained("", "记录在别的平台也有时选填，与平台编号一起填"),
                ImportColumn.optional(NUMBER, "平台编号", CellType.CODE, NUMBER_LENGTH)
                        .alsoCalled("外部平台编号", "外部编号")
                        .explained("", "该平台上的编号"));
    }

    public static Optional<Named> of(ImportRow row) {
        return row.cell(PLATFORM)
                .map(PLATFORMS::get)
                .flatMap(platform -> row.cell(NUMBER).map(number -> new Named(platform, number)));
    }

    /** Marks a row that fills only one of the two columns. */
    public static void refuseHalf(ImportRow row, ImportCheck check) {
        var cells = row.cells();
        if (cells.containsKey(PLATFORM) && !cells.containsKey(NUMBER)) {
            check.wrong(row, NUMBER, "import.reference.number");
        } else if (cells.containsKey(NUMBER) && !cells.containsKey(PLATFORM)) {
            check.wrong(row, PLATFORM, "import.reference.platform");
        }
    }

    /** Which records of a kind stand under the numbers of a batch: number of a platform → key of the record. */
    public Map<Named, String> owners(String ownerKind, Collection<ImportRow> rows) {
        var numbers = rows.stream()
                .flatMap(row -> of(row).stream())
                .map(Named::number)
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : references.findStandingIn(ownerKind, numbers).stream()
                        .collect(Collectors.toMap(
                                reference -> new Named(reference.platform(), reference.number()),
                                ExternalReference::ownerKey));
    }

    /** Notes what a row says, where it is not noted yet; the check has made sure that no other record has it. */
    public void note(String ownerKind, String ownerKey, Named named, Map<Named, String> owners, Actor by, Instant now) {
        if (!owners.containsKey(named)) {
            references.save(new ExternalReference(ownerKind, ownerKey, named.platform(), named.number(), by, now));
        }
    }
}
