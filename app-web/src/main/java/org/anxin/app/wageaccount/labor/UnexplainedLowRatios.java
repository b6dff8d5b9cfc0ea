package org.anxin.app.wageaccount.labor;

import java.util.ArrayList;
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

/** Home of a bureau that recorded payments: the low shares without a reason, and those whose reason a second person refused. */
@Component
class UnexplainedLowRatios implements TodoSource {

    private final ProgressPayments payments;
    private final ServedProjects projects;

    UnexplainedLowRatios(ProgressPayments payments, ServedProjects projects) {
        this.payments = payments;
        this.projects = projects;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Todo> todosOf(Actor actor) {
        if (!actor.may(Permission.ACCOUNT_EDIT)) {
            return List.of();
        }
        var todos = new ArrayList<>(refused(actor.unitCode()));
        int unexplained = payments.countUnexplainedOf(actor.unitCode());
        if (unexplained > 0) {
            todos.add(new Todo(
                    "说明原因：人工费低于比例下限 %d 笔".formatted(unexplained),
                    "没有写明原因的不能提交复核",
                    null,
                    Todo.Colour.RED,
                    "/wage-accounts/labor?ratio=UNAPPROVED"));
        }
        return todos;
    }

    private List<Todo> refused(String unitCode) {
        var refused = payments.findRefusedOf(unitCode);
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
