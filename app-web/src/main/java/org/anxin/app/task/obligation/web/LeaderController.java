package org.anxin.app.task.obligation.web;

import org.anxin.app.task.obligation.ReadingLeaderPage;
import org.anxin.domain.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 领导一页. */
@Controller
class LeaderController {

    private final ReadingLeaderPage reading;

    LeaderController(ReadingLeaderPage reading) {
        this.reading = reading;
    }

    @GetMapping("/leader")
    @CanReadLeaderPage
    String show(Actor asker, Model model) {
        model.addAttribute("overview", reading.page(asker));
        model.addAttribute("pictures", reading.pictures(asker));
        return "task/obligation/leader";
    }
}
