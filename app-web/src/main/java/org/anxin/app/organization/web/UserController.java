package org.anxin.app.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.anxin.app.organization.ComposingRoles;
import org.anxin.app.organization.GrantingRoles;
import org.anxin.app.organization.ManagingUnits;
import org.anxin.app.organization.ManagingUsers;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.PublicAddress;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.organization.Role;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserLine;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.protection.ProtectedText;
import org.anxin.reporting.organization.UserLedgerSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts: list, page, opening, describing, roles, disabling, unlocking, one-time links. */
@Controller
class UserController {

    private final ManagingUsers users;
    private final ManagingUnits units;
    private final ComposingRoles roles;
    private final GrantingRoles granting;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;
    private final PublicAddress addresses;

    UserController(
            ManagingUsers users,
            ManagingUnits units,
            ComposingRoles roles,
            GrantingRoles granting,
            FormErrors errors,
            Sentences sentences,
            Exports exports,
            PublicAddress addresses) {
        this.users = users;
        this.units = units;
        this.roles = roles;
        this.granting = granting;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
        this.addresses = addresses;
    }

    @GetMapping("/users")
    @CanReadUsers
    String list(ListQuery query, Model model) {
        model.addAttribute("view", new ListView<>("/users", query, users.page(query)));
        model.addAttribute("units", unitOptions());
        model.addAttribute("roles", roleOptions());
        model.addAttribute("states", stateOptions());
        return "organization/users";
    }

    @GetMapping("/users.xlsx")
    @CanExportUsers
    void export(ListQuery query, Actor actor, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                actor,
                "用户名册",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("unit", "单位", unitOptions())
                        .chosen("role", "角色", roleOptions())
                        .chosen("state", "状态", stateOptions()),
                UserLedgerSheet.columns(this::label),
                line -> users.forEach(query, line));
    }

    @GetMapping("/users/{id}")
    @CanReadUsers
    String show(@PathVariable UUID id, Model model) {
        var account = users.find(id);
        model.addAttribute("account", account);
        model.addAttribute(
                "phone", account.phone().map(ProtectedText::maskedPhone).orElse(""));
        model.addAttribute("state", users.stateOf(account));
        model.addAttribute("unit", units.find(account.unitCode()));
        model.addAttribute("roles", rolesOf(account));
        return "organization/user";
    }

    @GetMapping("/users/new")
    @CanEditUsers
    String blank(Model model) {
        model.addAttribute("form", UserForm.blank());
        return form(model, null);
    }

    @PostMapping("/users")
    @CanEditUsers
    ModelAndView open(
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult binding,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return again(model, null);
        }
        try {
            var account = users.open(
                    new ManagingUsers.OpenAccount(
                            form.username(),
                            form.fullName().strip(),
                            form.unitCode(),
                            SamePage.typed(form.phone()),
                            SamePage.typed(form.email())),
                    actor);
            redirect.addFlashAttribute("done", "账号已建立。接着为其申请角色，并生成一次性链接交给本人设置密码");
            return new ModelAndView("redirect:/users/" + account.id());
        } catch (RuleViolation refused) {
            errors.add(
                    binding,
                    refused,
                    java.util.Map.of("user.username-taken", "username", "user.unit-ceased", "unitCode"));
            return again(model, null);
        }
    }

    @GetMapping("/users/{id}/edit")
    @CanEditUsers
    String edit(@PathVariable UUID id, Model model) {
        var account = users.find(id);
        model.addAttribute("form", UserForm.of(account));
        return form(model, account);
    }

    @PostMapping("/users/{id}")
    @CanEditUsers
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        var account = users.find(id);
        if (binding.hasErrors()) {
            return again(model, account);
        }
        try {
            users.describe(new ManagingUsers.DescribeAccount(
                    id,
                    Versions.of(form.version()),
                    form.fullName().strip(),
                    form.unitCode(),
                    SamePage.typed(form.phone()),
                    SamePage.typed(form.email())));
            redirect.addFlashAttribute("done", "账号信息已保存");
            return new ModelAndView("redirect:/users/" + id);
        } catch (RuleViolation refused) {
            errors.add(binding, refused, java.util.Map.of("user.unit-ceased", "unitCode"));
            return again(model, account);
        }
    }

    @PostMapping("/users/{id}/disable")
    @CanEditUsers
    String disable(@PathVariable UUID id, @RequestParam String reason, Actor actor, RedirectAttributes redirect) {
        if (reason.isBlank()) {
            throw new RuleViolation("user.disable-reason");
        }
        users.disable(id, reason.strip(), actor);
        redirect.addFlashAttribute("done", "账号已停用，其登录会话已全部退出");
        return "redirect:/users/" + id;
    }

    @PostMapping("/users/{id}/enable")
    @CanEditUsers
    String enable(@PathVariable UUID id, RedirectAttributes redirect) {
        users.enable(id);
        redirect.addFlashAttribute("done", "账号已恢复使用");
        return "redirect:/users/" + id;
    }

    @PostMapping("/users/{id}/unlock")
    @CanEditUsers
    String unlock(@PathVariable UUID id, RedirectAttributes redirect) {
        users.unlock(id);
        redirect.addFlashAttribute("done", "账号已解锁");
        return "redirect:/users/" + id;
    }

    /** The link is shown once, on the page that follows. */
    @PostMapping("/users/{id}/reset")
    @CanEditUsers
    String reset(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        var token = users.resetPassword(id, actor);
        redirect.addFlashAttribute("link", addresses.ofSetUp(token));
        return "redirect:/users/" + id;
    }

    @GetMapping("/users/{id}/roles")
    @CanPrepareRoles
    String roles(@PathVariable UUID id, Model model) {
        var account = users.find(id);
        model.addAttribute("form", new RoleGrantForm(List.copyOf(account.roles()), null));
        return grantForm(model, account);
    }

    @PostMapping("/users/{id}/roles")
    @CanPrepareRoles
    ModelAndView grant(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RoleGrantForm form,
            BindingResult binding,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        var account = users.find(id);
        if (!binding.hasErrors()) {
            try {
                var chosen = new LinkedHashSet<>(form.roles() == null ? List.of() : form.roles());
                var approval = granting.prepare(
                        List.of(new GrantingRoles.Grant(account.username(), chosen)),
                        account.username(),
                        form.reason(),
                        actor);
                redirect.addFlashAttribute("done", "已提交复核，另一名管理员通过后生效");
                return new ModelAndView("redirect:/approvals/" + approval.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused);
            }
        }
        return SamePage.again(grantForm(model, account), model);
    }

    private String grantForm(Model model, UserAccount account) {
        model.addAttribute("account", account);
        model.addAttribute("all", roles.all());
        return "organization/user-roles";
    }

    private ModelAndView again(Model model, @Nullable UserAccount account) {
        return SamePage.again(form(model, account), model);
    }

    private String form(Model model, @Nullable UserAccount account) {
        model.addAttribute("account", account);
        model.addAttribute("units", unitOptions());
        return "organization/user-form";
    }

    private List<Option> stateOptions() {
        return Arrays.stream(UserLine.State.values())
                .map(state -> new Option(state.name(), label(state)))
                .toList();
    }

    private String label(UserLine.State state) {
        return sentences.text("enum.UserState." + state);
    }

    private List<Role> rolesOf(UserAccount account) {
        return roles.all().stream()
                .filter(role -> account.roles().contains(role.code()))
                .toList();
    }

    private List<Option> unitOptions() {
        return units.all().stream()
                .filter(unit -> unit.validTo().isEmpty())
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    private List<Option> roleOptions() {
        return roles.all().stream()
                .map(role -> new Option(role.code(), role.name()))
                .toList();
    }
}
