package org.anxin.app.shared.reminder.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.app.shared.reminder.ReadingMessages;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.MessageGroup;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages: what was sent to the one who is logged in, those of a kind and day under one heading. */
@Controller
class MessageController {

    private static final List<Option> UNREAD = List.of(new Option("1", "未读"), new Option("0", "已读"));

    private final ReadingMessages messages;
    private final MessageKinds kinds;

    MessageController(ReadingMessages messages, MessageKinds kinds) {
        this.messages = messages;
        this.kinds = kinds;
    }

    @GetMapping("/messages")
    @ForEveryone
    String inbox(ListQuery query, Actor actor, Model model) {
        var inbox = messages.inbox(query, actor);
        model.addAttribute("view", new ListView<>("/messages", query, inbox.page()));
        model.addAttribute("inbox", inbox);
        model.addAttribute(
                "words",
                inbox.groups().stream()
                        .map(shown -> shown.group().key().kind())
                        .distinct()
                        .collect(Collectors.toMap(kind -> kind, kinds::word)));
        model.addAttribute("kinds", kinds.options());
        model.addAttribute("readings", UNREAD);
        return "reminder/inbox";
    }

    @PostMapping("/messages/{id}/open")
    @ForEveryone
    String open(@PathVariable UUID id, Actor actor) {
        return "redirect:" + messages.open(id, actor);
    }

    /** @param until when the reader looked: what came since stays unread */
    @PostMapping("/messages/read-all")
    @ForEveryone
    String readAll(@RequestParam Instant until, Actor actor, RedirectAttributes redirect) {
        return done(messages.readAll(until, actor), redirect);
    }

    @PostMapping("/messages/read-group")
    @ForEveryone
    String readGroup(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String kind,
            @RequestParam Instant until,
            Actor actor,
            RedirectAttributes redirect) {
        return done(messages.readGroup(new MessageGroup.Key(day, kind), until, actor), redirect);
    }

    private static String done(int count, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "%d 条消息已标为已读".formatted(count));
        return "redirect:/messages";
    }
}
