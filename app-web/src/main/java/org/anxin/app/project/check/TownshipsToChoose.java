package org.anxin.app.project.check;

import java.util.List;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Townships, streets and the zone, as filters offer them. */
@Service
public class TownshipsToChoose {

    private final Units units;

    TownshipsToChoose(Units units) {
        this.units = units;
    }

    @Transactional(readOnly = true)
    public List<Unit> all() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.kind().isTownshipLevel())
                .toList();
    }
}
