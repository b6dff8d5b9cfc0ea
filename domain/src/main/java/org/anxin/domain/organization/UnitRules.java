package org.anxin.domain.organization;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.anxin.domain.shared.RuleViolation;

/**
 * Where a unit may stand in the tree and how its code is built.
 *
 * <p>Basis: GB/T 2260 (6 digits) and the 统计用区划代码 (9 digits for townships, 12 for villages).
 */
final class UnitRules {

    private static final Pattern TOWNSHIP_CODE = Pattern.compile("\\d{9}");
    private static final Pattern VILLAGE_CODE = Pattern.compile("\\d{12}");
    private static final Pattern LOCAL_CODE = Pattern.compile("[0-9]{6}-[A-Z0-9]{2,12}");

    private UnitRules() {}

    static void checkBelongs(Unit parent, UnitKind kind, LocalDate validFrom) {
        if (kind.isVillageLevel() && !parent.kind().isTownshipLevel()) {
            throw new RuleViolation("unit.village-needs-township");
        }
        if (kind.isTownshipLevel() && parent.kind() != UnitKind.DISTRICT) {
            throw new RuleViolation("unit.township-needs-district");
        }
        if (!parent.existsOn(validFrom)) {
            throw new RuleViolation("unit.parent-not-alive", parent.shortName(), validFrom);
        }
    }

    static void checkCode(String code, UnitKind kind, Unit parent, boolean official) {
        if (!official) {
            if (!LOCAL_CODE.matcher(code).matches()) {
                throw new RuleViolation("unit.local-code");
            }
            return;
        }
        if (kind.isVillageLevel()) {
            boolean below = !parent.official() || code.startsWith(parent.code());
            if (!VILLAGE_CODE.matcher(code).matches() || !below) {
                throw new RuleViolation("unit.village-code", parent.code());
            }
        } else if (kind.isTownshipLevel()) {
            if (!TOWNSHIP_CODE.matcher(code).matches() || !code.startsWith(parent.code())) {
                throw new RuleViolation("unit.township-code", parent.code());
            }
        } else {
            throw new RuleViolation("unit.no-official-code");
        }
    }
}
