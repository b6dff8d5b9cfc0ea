package org.anxin.app.enterprise;

import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.enterprise.CertificateState;
import org.anxin.domain.enterprise.EnterpriseLedger;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Component;

/** Home: qualification certificates that run out or have run out, for whoever keeps the register. */
@Component
class CertificateTodos implements TodoSource {

    private final EnterpriseLedger ledger;
    private final CertificateReminder reminder;

    CertificateTodos(EnterpriseLedger ledger, CertificateReminder reminder) {
        this.ledger = ledger;
        this.reminder = reminder;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (!actor.may(Permission.ENTERPRISE_EDIT)) {
            return List.of();
        }
        var counts = ledger.countByCertificate(actor.scopeOf(Permission.ENTERPRISE_EDIT), reminder.asOfToday());
        var todos = new ArrayList<Todo>();
        int expired = counts.getOrDefault(CertificateState.EXPIRED, 0);
        int expiring = counts.getOrDefault(CertificateState.EXPIRING, 0);
        if (expired > 0) {
            todos.add(todo("核实：资质证书已过期的企业 " + expired + " 家", Todo.Colour.ORANGE, CertificateState.EXPIRED));
        }
        if (expiring > 0) {
            todos.add(todo("提醒：资质证书即将到期的企业 " + expiring + " 家", Todo.Colour.YELLOW, CertificateState.EXPIRING));
        }
        return todos;
    }

    private static Todo todo(String title, Todo.Colour colour, CertificateState state) {
        return new Todo(title, "延续的登记新的有效期，换证的登记新证书", null, colour, "/enterprises?state=standing&certificate=" + state);
    }
}
