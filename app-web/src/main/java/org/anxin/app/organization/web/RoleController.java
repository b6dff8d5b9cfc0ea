package org.anxin.app.organization.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anxin.app.organization.ComposingRoles;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.Reach;
import org.anxin.domain.organization.Role;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Roles: what each allows, changing one, composing an own one. */
@Controller
class RoleController {

    private final ComposingRoles roles;
    private final FormErrors errors;
    private final Sentences sentences;

    RoleController(ComposingRoles roles, FormErrors errors, Sentences sentences) {
        this.roles = roles;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/roles")
    @CanReadRoles
    String list(Model model) {
        model.addAttribute("roles", roles.all());
        model.addAttribute("permissions", permissions());
        return "organization/roles";
    }

    @GetMapping("/roles/new")
    @CanPrepareRoles
    String blank(Model model) {
        model.addAttribute("form", RoleForm.blank());
        return form(model, null);
    }

    @PostMapping("/roles")
    @CanPrepareRoles
    ModelAndView compose(
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult binding,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        return prepare(form, null, binding, model, actor, redirect);
    }

    @GetMapping("/roles/{code}/edit")
    @CanPrepareRoles
    String edit(@PathVariable String code, Model model) {
        var role = roles.find(code);
        model.addAttribute("form", RoleForm.of(role));
        return form(model, role);
    }

    @PostMapping("/roles/{code}")
    @CanPrepareRoles
    ModelAndView change(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult binding,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        return prepare(form, roles.find(code), binding, model, actor, redirect);
    }

    private ModelAndView prepare(
            RoleForm form,
            @Nullable Role role,
            BindingResult binding,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var approval = roles.prepare(
                        new ComposingRoles.Definition(
                                role == null ? form.code() : role.code(),
                                form.name().strip(),
                                form.reach(),
                                form.permissions().stream()
                                        .map(Permission::of)
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                                form.note() == null || form.note().isBlank()
                                        ? null
                                        : form.note().strip()),
                        role == null,
                        form.reason(),
                        actor);
                redirect.addFlashAttribute("done", "已提交复核，另一名管理员通过后生效");
                return new ModelAndView("redirect:/approvals/" + approval.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, Map.of("role.code-taken", "code", "role.name-taken", "name"));
            }
        }
        return SamePage.again(form(model, role), model);
    }

    private String form(Model model, @Nullable Role role) {
        model.addAttribute("role", role);
        model.addAttribute("permissions", permissions());
        model.addAttribute(
                "reaches",
                Arrays.stream(Reach.values())
                        .map(reach -> new Option(reach.name(), sentences.of(reach)))
                        .toList());
        return "organization/role-form";
    }

    private java.util.List<Option> permissions() {
        return Arrays.stream(Permission.values())
                .map(permission -> new Option(permission.code(), sentences.text("permission." + permission.code())))
                .toList();
    }
}
