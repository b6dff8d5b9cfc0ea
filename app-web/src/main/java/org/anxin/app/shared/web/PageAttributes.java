package org.anxin.app.shared.web;

import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CurrentActor;
import org.anxin.domain.shared.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: who is logged in, his unit, his menu, his unread messages. */
@ControllerAdvice
class PageAttributes {

    private final CurrentActor current;
    private final Reminders reminders;
    private final boolean demo;

    PageAttributes(CurrentActor current, Reminders reminders, @Value("${anxin.demo:false}") boolean demo) {
        this.current = current;
        this.reminders = reminders;
        this.demo = demo;
    }

    @ModelAttribute("me")
    @Nullable
    Actor me() {
        return isPerson() ? current.get() : null;
    }

    @ModelAttribute("myUnit")
    String myUnit() {
        return isPerson() ? current.get().unitName() : "";
    }

    @ModelAttribute("navigation")
    List<Menu.Group> navigation() {
        return isPerson() ? Menu.of(current.get()) : List.of();
    }

    @ModelAttribute("unread")
    int unread() {
        return isPerson() ? reminders.countUnread(current.get().username()) : 0;
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    private boolean isPerson() {
        return current.get() != Actor.SYSTEM;
    }
}
