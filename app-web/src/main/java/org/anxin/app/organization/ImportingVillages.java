package org.anxin.app.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.shared.imports.ImportRow;
import org.springframework.stereotype.Component;

/**
 * Villages and communities below their townships, by the list of 统计用区划代码.
 *
 * <p>Basis: GB/T 2260 and the 统计用区划代码 (12 digits, the first nine those of the township).
 */
@Component
class ImportingVillages implements ImportHandler {

    private static final ImportKind KIND = new ImportKind("villages", "村（社区）", Permission.UNIT_EDIT.code());
    private static final int VERSION = 1;
    private static final String VILLAGE = "村";
    private static final String COMMUNITY = "社区";
    private static final int SHORT_NAME_LENGTH = 40;

    private final Units units;

    ImportingVillages(Units units) {
        this.units = units;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public ImportDefinition definition() {
        return new ImportDefinition(
                KIND,
                VERSION,
                List.of(
                        ImportColumn.required("township", "上级乡镇（街道）", CellType.TEXT, 100)
                                .alsoCalled("上级", "上级单位", "上级乡镇", "上级乡镇街道", "所属乡镇", "所属乡镇（街道）", "乡镇", "上级乡镇/街道")
                                .offering(townships())
                                .explained("姚李镇", "乡镇、街道或开发区的名称，或 9 位代码"),
                        ImportColumn.required("code", "代码", CellType.CODE, 20)
                                .alsoCalled("村（社区）代码", "区划代码", "统计用区划代码", "单位代码", "12位代码")
                                .explained("341504104201", "12 位统计用区划代码，前 9 位与上级一致"),
                        ImportColumn.required("name", "名称", CellType.TEXT, 100)
                                .alsoCalled("村（社区）名称", "单位名称", "村名")
                                .explained("示例村民委员会", "全称"),
                        ImportColumn.required("kind", "类别", CellType.CHOICE, 10)
                                .alsoCalled("村/社区", "类型", "村或社区")
                                .offering(List.of(VILLAGE, COMMUNITY))
                                .explained(VILLAGE, "村或社区"),
                        ImportColumn.required("validFrom", "生效日期", CellType.DATE, 10)
                                .alsoCalled("启用日期", "设立日期")
                                .explained("2026-01-01", "从哪一天起存续")),
                List.of("code"),
                List.of("名称中的“村民委员会”“居民委员会”在简称里自动省去。"));
    }

    private List<String> townships() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.kind().isTownshipLevel() && unit.validTo().isEmpty())
                .map(Unit::shortName)
                .toList();
    }

    @Override
    public void check(ImportCheck check) {
        var all = units.findAllByOrderBySortOrderAscCodeAsc();
        var books = new Books(all);
        var inFile = new HashMap<String, Integer>();
        check.forEachBatch(rows -> rows.forEach(row -> check(row, books, inFile, check)));
    }

    private static void check(ImportRow row, Books books, Map<String, Integer> inFile, ImportCheck check) {
        var township = township(row, books.named(), check);
        row.cell("code").ifPresent(code -> checkCode(row, code, township, books, check));
        if (township == null || row.cell("name").isEmpty()) {
            return;
        }
        var name = row.cell("name").get();
        var place = township.code() + "/" + name;
        if (books.livingNames().contains(place)) {
            check.wrong(row, "name", "import.village.name-taken", township.shortName(), name);
        }
        var earlier = inFile.putIfAbsent(place, row.rowNo());
        if (earlier != null) {
            check.wrong(row, "name", "import.village.name-repeats-row", earlier);
        }
    }

    private static @org.jspecify.annotations.Nullable Unit township(
            ImportRow row, NamedUnits named, ImportCheck check) {
        var written = row.cell("township");
        if (written.isEmpty()) {
            return null;
        }
        var day = row.cell("validFrom").map(LocalDate::parse).orElse(check.today());
        var found = named.on(day, written.get());
        if (found.unit() == null) {
            check.wrong(
                    row,
                    "township",
                    found.refusal(),
                    found.argument() == null
                            ? new Object[] {written.get()}
                            : new Object[] {written.get(), found.argument()});
            return null;
        }
        if (!found.unit().kind().isTownshipLevel()) {
            check.wrong(row, "township", "import.village.not-township", written.get());
            return null;
        }
        return found.unit();
    }

    private static void checkCode(
            ImportRow row,
            String code,
            @org.jspecify.annotations.Nullable Unit township,
            Books books,
            ImportCheck check) {
        if (!code.matches("\\d{12}")) {
            check.wrong(row, "code", "import.village.code-digits", code.length());
        } else if (books.byCode().containsKey(code)) {
            var known = books.byCode().get(code).name();
            check.wrong(row, "code", "import.village.code-taken", code, known);
        } else if (township != null && township.official() && !code.startsWith(township.code())) {
            check.wrong(row, "code", "import.village.code-prefix", township.code(), township.shortName());
        }
    }

    @Override
    public ImportOutcome post(ImportPosting posting) {
        var named = new NamedUnits(units.findAllByOrderBySortOrderAscCodeAsc());
        posting.forEachBatch(rows -> rows.forEach(row -> units.save(village(row, named))));
        return ImportOutcome.COMPLETE;
    }

    private static Unit village(ImportRow row, NamedUnits named) {
        var validFrom = LocalDate.parse(row.cells().get("validFrom"));
        var township = named.on(validFrom, row.cells().get("township")).unit();
        var name = row.cells().get("name");
        return new Unit(
                row.cells().get("code"),
                township,
                row.cells().get("kind").equals(VILLAGE) ? UnitKind.VILLAGE : UnitKind.COMMUNITY,
                name,
                shortName(name),
                null,
                true,
                validFrom,
                township.sortOrder(),
                null);
    }

    private static String shortName(String name) {
        var plain = name.replaceFirst("(村民委员会|居民委员会|村委会|居委会)$", "");
        var shown = plain.isEmpty() ? name : plain;
        return shown.length() > SHORT_NAME_LENGTH ? shown.substring(0, SHORT_NAME_LENGTH) : shown;
    }

    /** What the books hold when a check begins. */
    private record Books(NamedUnits named, Map<String, Unit> byCode, java.util.Set<String> livingNames) {

        Books(List<Unit> all) {
            this(
                    new NamedUnits(all),
                    all.stream().collect(Collectors.toMap(Unit::code, Function.identity())),
                    all.stream()
                            .filter(unit -> unit.kind().isVillageLevel()
                                    && unit.validTo().isEmpty())
                            .map(unit -> unit.parentCode().orElse("") + "/" + unit.name())
                            .collect(Collectors.toSet()));
        }
    }
}
