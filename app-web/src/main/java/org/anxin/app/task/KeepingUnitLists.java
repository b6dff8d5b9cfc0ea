package org.anxin.app.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitList;
import org.anxin.domain.organization.UnitListLedger;
import org.anxin.domain.organization.UnitListLine;
import org.anxin.domain.organization.UnitListMember;
import org.anxin.domain.organization.UnitListMembers;
import org.anxin.domain.organization.UnitLists;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督考/联席办 keeps the dated lists that open phrases stand for; everyone reads them. */
@Service
public class KeepingUnitLists {

    private final UnitLists lists;
    private final UnitListMembers members;
    private final UnitListLedger ledger;
    private final Units units;
    private final Clock clock;

    KeepingUnitLists(UnitLists lists, UnitListMembers members, UnitListLedger ledger, Units units, Clock clock) {
        this.lists = lists;
        this.members = members;
        this.ledger = ledger;
        this.units = units;
        this.clock = clock;
    }

    public record PutOn(String listCode, String unitCode, LocalDate from, String basis) {}

    public record TakeOff(UUID memberId, long version, LocalDate lastDay, String basis) {}

    /** A unit's time on a list, with the names that a page shows. */
    public record Membership(UnitListMember member, UnitList list, Unit unit) {}

    @Transactional(readOnly = true)
    public List<UnitList> all() {
        return lists.findAllByOrderByCodeAsc();
    }

    @Transactional(readOnly = true)
    public ListPage<UnitListLine> page(ListQuery query) {
        return ledger.page(query, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Consumer<UnitListLine> line) {
        ledger.forEach(query, LocalDate.now(clock), line);
    }

    @Transactional(readOnly = true)
    public UnitList find(String code) {
        return lists.findByCode(code).orElseThrow(() -> new NotFound("unit list", code));
    }

    /** Units that may be put on a list: those that exist today. */
    @Transactional(readOnly = true)
    public List<Unit> candidates() {
        var today = LocalDate.now(clock);
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.existsOn(today) && !unit.kind().isVillageLevel())
                .toList();
    }

    @Transactional(readOnly = true)
    public Membership membership(UUID id) {
        var member = member(id);
        return new Membership(member, find(member.listCode()), unit(member.unitCode()));
    }

    @Transactional
    public Membership putOn(PutOn command) {
        var list = find(command.listCode());
        var unit = unit(command.unitCode());
        var earlier = members.findByListCodeAndUnitCode(list.code(), unit.code());
        var member = members.save(
                new UnitListMember(Ids.next(clock.millis()), list, unit, command.from(), command.basis(), earlier));
        return new Membership(member, list, unit);
    }

    @Transactional
    public Membership takeOff(TakeOff command) {
        var member = member(command.memberId());
        StaleForm.refuse(
                command.version(),
                member.version(),
                "unit_list_member",
                member.id().toString());
        member.leave(command.lastDay(), command.basis());
        return new Membership(member, find(member.listCode()), unit(member.unitCode()));
    }

    private UnitListMember member(UUID id) {
        return members.findById(id).orElseThrow(() -> new NotFound("unit list member", id));
    }

    private Unit unit(String code) {
        return units.findByCode(code).orElseThrow(() -> new NotFound("unit", code));
    }
}
