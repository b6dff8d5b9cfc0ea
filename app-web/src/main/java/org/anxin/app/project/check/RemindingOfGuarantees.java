package org.anxin.app.project.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anxin.app.shared.reminder.SendingReminders;
import org.anxin.domain.organization.PermissionHolder;
import org.anxin.domain.organization.PermissionHolders;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.project.check.GuaranteeLedger;
import org.anxin.domain.project.check.GuaranteeLine;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.reminder.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the sector authority's people of a guarantee that is about to run out, and once more when it has. */
@Service
public class RemindingOfGuarantees {

    static final String KIND = "payment-guarantee";

    private final GuaranteeLedger ledger;
    private final ReadingGuarantees guarantees;
    private final PermissionHolders holders;
    private final Units units;
    private final SendingReminders sending;

    RemindingOfGuarantees(
            GuaranteeLedger ledger,
            ReadingGuarantees guarantees,
            PermissionHolders holders,
            Units units,
            SendingReminders sending) {
        this.ledger = ledger;
        this.guarantees = guarantees;
        this.holders = holders;
        this.units = units;
        this.sending = sending;
    }

    /** @return how many messages are new */
    @Transactional
    public int remind() {
        var ending = ledger.endingBy(guarantees.remindUntil(), new Scope.District());
        if (ending.isEmpty()) {
            return 0;
        }
        var people = holders.of(Permission.PROJECT_FIND);
        var paths = paths(ending);
        Map<Notice, Collection<String>> notices = new LinkedHashMap<>();
        ending.forEach(line -> notices.put(notice(line), of(people, paths.get(line.authorityCode()))));
        return sending.remind(notices);
    }

    private Notice notice(GuaranteeLine line) {
        boolean over = line.validTo() != null && line.validTo().isBefore(guarantees.today());
        return new Notice(
                KIND,
                line.projectId() + "/" + line.validTo(),
                over ? "expired" : "expiring",
                "%s的工程款支付担保（%s）%s %s 到期，请督促建设单位续保"
                        .formatted(line.name(), line.issuer(), over ? "已于" : "将于", line.validTo()),
                "/projects/" + line.projectId() + "/guarantees");
    }

    private Map<String, String> paths(List<GuaranteeLine> ending) {
        var codes = ending.stream().map(GuaranteeLine::authorityCode).distinct().toList();
        return units.findByCodeIn(codes).stream().collect(Collectors.toMap(Unit::code, Unit::path, (a, b) -> a));
    }

    private static List<String> of(List<PermissionHolder> people, String unitPath) {
        return people.stream()
                .filter(holder -> holder.unitPath().startsWith(unitPath))
                .map(PermissionHolder::username)
                .toList();
    }
}
