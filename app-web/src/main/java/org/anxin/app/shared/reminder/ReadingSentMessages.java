package org.anxin.app.shared.reminder;

import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.SentMessage;
import org.anxin.domain.shared.reminder.SentMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was told what by which channel. Everyone sees what went to the people of the own reach; who runs the product and has
 * no reach over business data sees that every message arrived, and none of what they say.
 */
@Service
public class ReadingSentMessages {

    private final SentMessages sent;

    ReadingSentMessages(SentMessages sent) {
        this.sent = sent;
    }

    @Transactional(readOnly = true)
    public ListPage<SentMessage> page(ListQuery query, Actor asker) {
        var view = View.of(asker, Permission.REMINDER_READ);
        return sent.page(query, view.scope(), view.withText());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<SentMessage> line) {
        var view = View.of(asker, Permission.REMINDER_EXPORT);
        sent.forEach(query, view.scope(), view.withText(), line);
    }

    private record View(Scope scope, boolean withText) {

        static View of(Actor asker, Permission permission) {
            var reach = asker.scopeOf(permission);
            return asker.may(permission) && reach instanceof Scope.Nothing
                    ? new View(new Scope.District(), false)
                    : new View(reach, true);
        }
    }
}
