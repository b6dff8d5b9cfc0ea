package org.anxin.app.wageaccount.labor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.wageaccount.ServedProject;
import org.anxin.domain.wageaccount.ServedProjects;
import org.anxin.domain.wageaccount.labor.ProgressPayment;
import org.anxin.domain.wageaccount.labor.ProgressPayments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Home of a bureau that recorded payments: the low shares whose reason a second person refused. */
@Component
class RefusedLowRatios implements TodoSource {

    private final ProgressPayments payments;
    private final ServedProjects projects;

    RefusedLowRatios(ProgressPayments payments, ServedProjects projects) {
        this.payments = payments;
        this.projects = projects;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Todo> todosOf(Actor actor) {
        if (!actor.may(Permission.ACCOUNT_EDIT)) {
            return List.of();
        }
        var refused = payments.findRefusedOf(actor.unitCode());
        if (refused.isEmpty()) {
            return List.of();
        }
        var names = projects.of(refused.stream().map(ProgressPayment::projectId).toList()).stream()
                .collect(Collectors.toMap(ServedProject::id, ServedProject::name));
        return refused.stream().map(payment -> todo(payment, names)).toList();
    }

    private static Todo todo(ProgressPayment payment, Map<UUID, String> names) {
        return new Todo(
                "重新说明或更正：人工费低于比例下限复核未同意（%s）".formatted(names.getOrDefault(payment.projectId(), "")),
                "%s — %s：%s"
                        .formatted(
                                payment.cycleFrom(),
                                payment.cycleTo(),
                                payment.lowRatioRefusal().orElse("")),
                null,
                Todo.Colour.RED,
                "/wage-accounts/labor/" + payment.id());
    }
}
