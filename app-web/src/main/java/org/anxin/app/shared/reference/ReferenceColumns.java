package org.anxin.app.shared.reference;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * The columns of an import by which a row says where else its record is kept: one each for the platforms whose exports
 * name such records, and 外部平台 with 平台编号 for whatever other; of these two both or none are filled in.
 */
@Component
public class ReferenceColumns {

    private static final String PLATFORM = "platform";
    private static final String NUMBER = "platformNumber";
    private static final String PROVINCIAL = "provincialNumber";
    private static final String REAL_NAME = "realNameNumber";

    /** Of a number only one row of a file may speak. */
    public static final List<String> UNIQUE_KEYS = List.of(PLATFORM + "+" + NUMBER, PROVINCIAL, REAL_NAME);

    private static final Map<String, Platform> OWN_COLUMNS =
            Map.of(PROVINCIAL, Platform.PROVINCIAL_WAGE, REAL_NAME, Platform.REAL_NAME);

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

    /** @param noun what the rows are: 项目, 企业 */
    public static List<ImportColumn> columns(String noun) {
        return List.of(
                ImportColumn.optional(PROVINCIAL, "省监管平台" + noun + "编码", CellType.CODE, NUMBER_LENGTH)
                        .alsoCalled("省农民工工资监管平台" + noun + "编码", "省平台" + noun + "编码")
                        .explained("", "省农民工工资监管平台上的编码"),
                ImportColumn.optional(REAL_NAME, "实名制平台" + noun + "编码", CellType.CODE, NUMBER_LENGTH)
                        .alsoCalled("实名制" + noun + "编码")
                        .explained("", "建筑工人实名制平台上的编码"),
                ImportColumn.optional(PLATFORM, "外部平台", CellType.CHOICE, 20)
                        .alsoCalled("来源平台", "平台")
                        .offering(PLATFORMS.keySet().stream().sorted().toList())
                        .explained("", "记录在其他平台也有时选填，与平台编号一起填"),
                ImportColumn.optional(NUMBER, "平台编号", CellType.CODE, NUMBER_LENGTH)
                        .alsoCalled("外部平台编号", "外部编号")
                        .explained("", "该平台上的编号"));
    }

    /** The numbers that a row names: column → number. */
    public static Map<String, Named> of(ImportRow row) {
        var named = new LinkedHashMap<String, Named>();
        OWN_COLUMNS.forEach((column, platform) ->
                row.cell(column).ifPresent(number -> named.put(column, new Named(platform, number))));
        row.cell(PLATFORM)
                .map(PLATFORMS::get)
                .ifPresent(platform ->
                        row.cell(NUMBER).ifPresent(number -> named.put(NUMBER, new Named(platform, number))));
        return named;
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

    /** Which records of a kind stand under the numbers of a batch: number of a platform → key of the record; for adding to. */
    public Map<Named, String> owners(String ownerKind, Collection<ImportRow> rows) {
        var numbers = rows.stream()
                .flatMap(row -> of(row).values().stream())
                .map(Named::number)
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? new HashMap<>()
                : references.findStandingIn(ownerKind, numbers).stream()
                        .collect(Collectors.toMap(
                                reference -> new Named(reference.platform(), reference.number()),
                                ExternalReference::ownerKey,
                                (first, second) -> first,
                                HashMap::new));
    }

    /** Notes what a row says, where it is not noted yet; the check has made sure that no other record has it. */
    public void note(
            String ownerKind, String ownerKey, ImportRow row, Map<Named, String> owners, Actor by, Instant now) {
        for (var named : of(row).values()) {
            if (owners.putIfAbsent(named, ownerKey) == null) {
                references.save(new ExternalReference(ownerKind, ownerKey, named.platform(), named.number(), by, now));
            }
        }
    }
}
