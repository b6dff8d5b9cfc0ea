package org.anxin.domain.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Units for tests; the root of the tree is there from the beginning, so it is made as the storage would make it. */
public final class AUnit {

    public static final LocalDate SINCE = LocalDate.of(2018, 1, 1);

    private AUnit() {}

    public static Unit district() {
        return stored("341504", "叶集区", UnitKind.DISTRICT);
    }

    public static Unit township(String code, String shortName) {
        return new Unit(code, district(), UnitKind.TOWNSHIP, shortName + "人民政府", shortName, null, true, SINCE, 1, null);
    }

    public static Unit bureau(String code, String shortName, @Nullable Sector sector) {
        return new Unit(code, district(), UnitKind.BUREAU, shortName, shortName, sector, false, SINCE, 1, null);
    }

    public static Unit court(String code, String shortName) {
        return new Unit(code, district(), UnitKind.JUSTICE, shortName, shortName, null, false, SINCE, 1, null);
    }

    private static Unit stored(String code, String shortName, UnitKind kind) {
        try {
            var unit = new Unit();
            set(unit, "code", code);
            set(unit, "path", "/340000/341500/" + code + "/");
            set(unit, "name", shortName);
            set(unit, "shortName", shortName);
            set(unit, "kind", kind);
            set(unit, "official", true);
            set(unit, "validFrom", SINCE);
            return unit;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void set(Unit unit, String field, Object value) throws ReflectiveOperationException {
        var declared = Unit.class.getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(unit, value);
    }
}
