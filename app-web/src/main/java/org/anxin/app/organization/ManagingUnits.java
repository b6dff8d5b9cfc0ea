package org.anxin.app.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.UnitLedger;
import org.anxin.domain.organization.UnitLine;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator keeps the tree of units. */
@Service
public class ManagingUnits {

    private final Units units;
    private final UnitLedger ledger;

    ManagingUnits(Units units, UnitLedger ledger) {
        this.units = units;
        this.ledger = ledger;
    }

    public record OpenUnit(
            String code,
            String parentCode,
            UnitKind kind,
            String name,
            String shortName,
            @Nullable Sector sector,
            boolean official,
            LocalDate validFrom,
            int sortOrder,
            @Nullable String note) {}

    public record DescribeUnit(
            String code,
            long version,
            String name,
            String shortName,
            @Nullable Sector sector,
            int sortOrder,
            @Nullable String note) {}

    @Transactional(readOnly = true)
    public ListPage<UnitLine> page(ListQuery query) {
        return ledger.page(query);
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Consumer<UnitLine> line) {
        ledger.forEach(query, line);
    }

    @Transactional(readOnly = true)
    public List<Unit> all() {
        return units.findAllByOrderBySortOrderAscCodeAsc();
    }

    @Transactional(readOnly = true)
    public Unit find(String code) {
        return units.findByCode(code).orElseThrow(() -> new NotFound("unit", code));
    }

    @Transactional
    public Unit open(OpenUnit command) {
        if (units.findByCode(command.code()).isPresent()) {
            throw new RuleViolation("unit.code-taken", command.code());
        }
        return units.save(new Unit(
                command.code(),
                find(command.parentCode()),
                command.kind(),
                command.name(),
                command.shortName(),
                command.sector(),
                command.official(),
                command.validFrom(),
                command.sortOrder(),
                command.note()));
    }

    @Transactional
    public void describe(DescribeUnit command) {
        var unit = find(command.code());
        StaleForm.refuse(command.version(), unit.version(), "unit", unit.code());
        unit.describe(command.name(), command.shortName(), command.sector(), command.sortOrder(), command.note());
    }

    @Transactional
    public void cease(String code, long version, LocalDate lastDay, @Nullable String successorCode) {
        var unit = find(code);
        StaleForm.refuse(version, unit.version(), "unit", code);
        unit.cease(lastDay, successorCode == null ? null : find(successorCode));
    }

    @Transactional
    public void revive(String code, long version) {
        var unit = find(code);
        StaleForm.refuse(version, unit.version(), "unit", code);
        unit.revive();
    }
}
