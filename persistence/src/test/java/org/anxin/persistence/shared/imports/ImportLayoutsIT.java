package org.anxin.persistence.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ColumnSource;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportLayout;
import org.anxin.domain.shared.imports.ImportLayouts;
import org.anxin.domain.shared.imports.LayoutMapping;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ImportLayoutsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final LayoutMapping MAPPING = new LayoutMapping(
            2, 7, Map.of("name", ColumnSource.place(3)), Map.of("state", Map.of("S", "成功", "F", "失败")));

    @Autowired
    private ImportLayouts layouts;

    @Autowired
    private EntityManager entities;

    @Test
    void comeBackAsTheyWereSavedForTheirUnitAndKindOnly() {
        layouts.save(layout("payouts", "代发", "341504-DK", NOW));
        layouts.save(layout("payouts", "代发（新）", "341504-DK", NOW.plusSeconds(1)));
        layouts.save(layout("payouts", "别家", "341504-QZF", NOW));
        layouts.save(layout("statements", "流水", "341504-DK", NOW));
        var voided = layouts.save(layout("payouts", "作废", "341504-DK", NOW.plusSeconds(2)));
        voided.annul(clerk("341504-DK"), NOW);
        entities.flush();
        entities.clear();

        var living = layouts.living("payouts", "341504-DK");

        assertThat(living).extracting(ImportLayout::name).containsExactly("代发（新）", "代发");
        assertThat(living.getFirst().mapping()).isEqualTo(MAPPING);
        assertThat(layouts.living("341504-DK")).extracting(ImportLayout::name).containsExactly("代发（新）", "代发", "流水");
        assertThat(layouts.living("payouts", "341504-LXHY")).isEmpty();
    }

    private static ImportLayout layout(String kind, String name, String unit, Instant at) {
        var definition = new ImportDefinition(
                new ImportKind(kind, kind, "x"),
                1,
                List.of(ImportColumn.required("name", "姓名", CellType.TEXT, 20)),
                List.of(),
                List.of());
        return new ImportLayout(definition, name, MAPPING, List.of(), clerk(unit), at);
    }

    private static Actor clerk(String unit) {
        return new Actor("clerk", "经办", unit, unit, "/" + unit + "/", Map.of());
    }
}
