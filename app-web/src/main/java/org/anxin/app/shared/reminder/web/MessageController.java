package org.anxin.app.shared.reminder.web;

import java.util.UUID;
import org.anxin.app.shared.reminder.ReadingMessages;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.app.shared.web.ListView;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages: what was sent to the one who is logged in. */
@Controller
class MessageController {

    private final ReadingMessages messages;

    MessageController(ReadingMessages messages) {
        this.messages = messages;
    }

    @GetMapping("/messages")
    @ForEveryone
    String inbox(ListQuery query, Actor actor, Model model) {
        model.addAttribute("view", new ListView<>("/messages", query, messages.inbox(query, actor)));
        return "reminder/inbox";
    }

    @PostMapping("/messages/{id}/open")
    @ForEveryone
    String open(@PathVariable UUID id, Actor actor) {
        return "redirect:" + messages.open(id, actor);
    }

    @PostMapping("/messages/read-all")
    @ForEveryone
    String readAll(Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "%d 条消息已标为已读".formatted(messages.readAll(actor)));
        return "redirect:/messages";
    }
}
