package org.anxin.app.warning;

import java.util.List;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a project may stand: townships, streets and zones in the district's fixed order. */
@Service
public class WarningTownships {

    private final Units units;

    WarningTownships(Units units) {
        this.units = units;
    }

    @Transactional(readOnly = true)
    public List<Unit> all() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.kind().isTownshipLevel())
                .toList();
    }
}
