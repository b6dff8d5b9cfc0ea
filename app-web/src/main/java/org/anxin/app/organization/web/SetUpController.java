package org.anxin.app.organization.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.anxin.app.organization.ManagingUnits;
import org.anxin.app.organization.SettingPasswords;
import org.anxin.app.shared.security.ForAnyone;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.PublicAddress;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.SetUpLink;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One-time links: choosing a password, and making the first two people of a new installation. */
@Controller
class SetUpController {

    private final SettingPasswords passwords;
    private final ManagingUnits units;
    private final FormErrors errors;
    private final Sentences sentences;
    private final PublicAddress addresses;

    SetUpController(
            SettingPasswords passwords,
            ManagingUnits units,
            FormErrors errors,
            Sentences sentences,
            PublicAddress addresses) {
        this.passwords = passwords;
        this.units = units;
        this.errors = errors;
        this.sentences = sentences;
        this.addresses = addresses;
    }

    @GetMapping("/setup/{token}")
    @ForAnyone
    ModelAndView open(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        var purpose = passwords.purposeOf(token);
        if (purpose.isEmpty()) {
            return expired(model);
        }
        if (purpose.get() == SetUpLink.Purpose.FIRST_ADMINISTRATOR) {
            model.addAttribute("form", FirstPeopleForm.blank());
            return firstPeople(model);
        }
        model.addAttribute("form", new PasswordForm(null, null));
        return setPassword(model, token);
    }

    @PostMapping("/setup/{token}/password")
    @ForAnyone
    ModelAndView choose(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("token", token);
        refuseUnequal(binding, form.password(), form.repeated());
        if (!binding.hasErrors()) {
            try {
                passwords.byLink(token, form.password());
                redirect.addFlashAttribute("done", "密码已设置，请登录");
                return new ModelAndView("redirect:/login");
            } catch (RuleViolation refused) {
                if (refused.code().equals("link.expired")) {
                    return expired(model);
                }
                errors.add(binding, refused, PASSWORD_FIELDS);
            }
        }
        return SamePage.again(setPassword(model, token));
    }

    @PostMapping("/setup/{token}/first")
    @ForAnyone
    ModelAndView first(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FirstPeopleForm form,
            BindingResult binding,
            Model model) {
        model.addAttribute("token", token);
        refuseUnequal(binding, form.password(), form.repeated());
        if (!binding.hasErrors()) {
            try {
                var approverToken = passwords.firstPeople(
                        token,
                        new SettingPasswords.FirstPeople(
                                form.username(),
                                form.fullName().strip(),
                                form.unitCode(),
                                form.password(),
                                form.approverUsername(),
                                form.approverFullName().strip()));
                model.addAttribute("approver", form.approverFullName());
                model.addAttribute("link", addresses.ofSetUp(approverToken));
                return new ModelAndView("setup/first-administrator-done", model.asMap());
            } catch (RuleViolation refused) {
                if (refused.code().equals("link.expired")) {
                    return expired(model);
                }
                errors.add(binding, refused, PASSWORD_FIELDS);
            }
        }
        return SamePage.again(firstPeople(model));
    }

    private static final Map<String, String> PASSWORD_FIELDS = Map.of(
            "password.too-short", "password",
            "password.too-long", "password",
            "password.contains-username", "password",
            "password.guessable", "password",
            "user.two-people", "approverUsername");

    private void refuseUnequal(BindingResult binding, String password, String repeated) {
        if (!binding.hasErrors() && !password.equals(repeated)) {
            binding.rejectValue("repeated", "unequal", sentences.text("form.password.unequal"));
        }
    }

    private ModelAndView setPassword(Model model, String token) {
        passwords.accountOf(token).ifPresent(account -> {
            model.addAttribute("username", account.username());
            model.addAttribute("fullName", account.fullName());
        });
        return new ModelAndView("setup/set-password", model.asMap());
    }

    private ModelAndView firstPeople(Model model) {
        model.addAttribute(
                "units",
                units.all().stream()
                        .filter(unit -> unit.validTo().isEmpty() && !unit.kind().isVillageLevel())
                        .map(unit -> new Option(unit.code(), unit.shortName()))
                        .toList());
        return new ModelAndView("setup/first-administrator", model.asMap());
    }

    private static ModelAndView expired(Model model) {
        var page = new ModelAndView("setup/expired", model.asMap());
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
