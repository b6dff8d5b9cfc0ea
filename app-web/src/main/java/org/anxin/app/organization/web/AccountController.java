package org.anxin.app.organization.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.anxin.app.organization.SettingPasswords;
import org.anxin.app.organization.login.DemoAccounts;
import org.anxin.app.shared.security.ForAnyone;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Coming in, staying in, and the own password. */
@Controller
class AccountController {

    private final SettingPasswords passwords;
    private final FormErrors errors;
    private final Sentences sentences;
    private final boolean demo;

    AccountController(
            SettingPasswords passwords,
            FormErrors errors,
            Sentences sentences,
            @Value("${anxin.demo:false}") boolean demo) {
        this.passwords = passwords;
        this.errors = errors;
        this.sentences = sentences;
        this.demo = demo;
    }

    @GetMapping("/login")
    @ForAnyone
    String login(Model model) {
        if (demo) {
            model.addAttribute("demoAccounts", DemoAccounts.PEOPLE);
            model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
        }
        return "login";
    }

    /** Asked by a page that is still in use, before the idle time ends. */
    @PostMapping("/session/keep-alive")
    @ForEveryone
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepAlive() {
        // The request itself keeps the session.
    }

    @GetMapping("/account/password")
    @ForEveryone
    String password(Model model) {
        model.addAttribute("form", new OwnPasswordForm(null, null, null));
        return "account/password";
    }

    @PostMapping("/account/password")
    @ForEveryone
    ModelAndView change(
            @Valid @ModelAttribute("form") OwnPasswordForm form, BindingResult binding, Model model, Actor actor) {
        if (!binding.hasErrors() && !form.password().equals(form.repeated())) {
            binding.rejectValue("repeated", "unequal", sentences.text("form.password.unequal"));
        }
        if (!binding.hasErrors()) {
            try {
                passwords.change(actor.username(), form.old(), form.password());
                return new ModelAndView("redirect:/login?changed");
            } catch (RuleViolation refused) {
                errors.add(
                        binding,
                        refused,
                        Map.of(
                                "password.old-wrong", "old",
                                "password.too-short", "password",
                                "password.too-long", "password",
                                "password.contains-username", "password",
                                "password.guessable", "password"));
            }
        }
        return SamePage.again("account/password", model);
    }
}
