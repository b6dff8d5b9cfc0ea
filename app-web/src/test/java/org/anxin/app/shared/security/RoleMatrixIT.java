package org.anxin.app.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anxin.app.AnxinTest;
import org.anxin.app.organization.login.DemoAccounts;
import org.anxin.domain.organization.Role;
import org.anxin.domain.organization.Roles;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address × every role and nobody, generated from the running mappings. */
@AnxinTest
class RoleMatrixIT {

    private static final String NOBODY = "（未登录）";

    @Autowired
    MockMvc mvc;

    @Autowired
    Roles roles;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private record Endpoint(HttpMethod method, String pattern, HandlerMethod handler) {

        String address() {
            return pattern.replaceAll("\\{(id|token)}", new UUID(0, 0).toString())
                    .replaceAll("\\{[^}]+}", "9999999");
        }
    }

    @Test
    void everyEndpointSaysWhoMayUseIt() {
        assertThat(endpoints())
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(declarationsOf(endpoint.handler()))
                        .as(
                                "%s %s declares exactly one of @RequiresPermission, @ForEveryone, @ForAnyone",
                                endpoint.method(), endpoint.pattern())
                        .isEqualTo(1));
    }

    @Test
    void everyRoleIsLetInWhereItsPermissionsSayAndNowhereElse() throws Exception {
        var expected = new TreeMap<String, Boolean>();
        var answered = new TreeMap<String, Boolean>();
        for (var endpoint : endpoints()) {
            for (var role : roles.findAllByOrderBySortOrderAscCodeAsc()) {
                var cell = endpoint.method() + " " + endpoint.pattern() + " · " + role.name();
                expected.put(cell, admits(endpoint.handler(), role));
                answered.put(cell, statusFor(endpoint, role) != 403);
            }
            var cell = endpoint.method() + " " + endpoint.pattern() + " · " + NOBODY;
            expected.put(cell, endpoint.handler().hasMethodAnnotation(ForAnyone.class));
            answered.put(cell, !isTurnedAway(endpoint));
        }
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(differences(expected, answered)).isEmpty();
    }

    @Test
    void everyDemoPersonHoldsARoleOfTheProduct() {
        var known = roles.findAllByOrderBySortOrderAscCodeAsc().stream()
                .map(Role::code)
                .toList();
        assertThat(DemoAccounts.PEOPLE)
                .hasSize(23)
                .allSatisfy(person -> assertThat(known).containsAll(person.roles()));
    }

    @Test
    void rolesAllowOnlyWhatTheProductKnows() {
        assertThat(roles.findAllByOrderBySortOrderAscCodeAsc())
                .allSatisfy(role -> assertThat(role.permissions())
                        .allSatisfy(
                                code -> assertThat(Permission.of(code)).as(code).isPresent()));
    }

    @Test
    void anUnknownAddressIsNotFoundForStaffAndTheLoginForOthers() throws Exception {
        mvc.perform(MockMvcRequestBuilders.get("/no-such-page").with(user(someone("task.read"))))
                .andExpect(r -> assertThat(r.getResponse().getStatus()).isEqualTo(404));
        mvc.perform(MockMvcRequestBuilders.get("/no-such-page"))
                .andExpect(r -> assertThat(r.getResponse().getRedirectedUrl()).endsWith("/login"));
    }

    @Test
    void theOtherDoorsStayShut() throws Exception {
        assertThat(status("/api/anything")).isEqualTo(401);
        assertThat(status("/public/anything")).isEqualTo(404);
        assertThat(status("/actuator/env")).isEqualTo(404);
        assertThat(status("/actuator/health")).isEqualTo(200);
    }

    private int status(String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.anxin")) {
                return;
            }
            for (var pattern : mapping.getPatternValues()) {
                for (var method : mapping.getMethodsCondition().getMethods()) {
                    endpoints.add(new Endpoint(HttpMethod.valueOf(method.name()), pattern, handler));
                }
            }
        });
        return endpoints;
    }

    private static int declarationsOf(HandlerMethod handler) {
        int declarations = handler.hasMethodAnnotation(ForEveryone.class) ? 1 : 0;
        declarations += handler.hasMethodAnnotation(ForAnyone.class) ? 1 : 0;
        declarations += AnnotatedElementUtils.hasAnnotation(handler.getMethod(), RequiresPermission.class) ? 1 : 0;
        return declarations;
    }

    private static boolean admits(HandlerMethod handler, Role role) {
        if (handler.hasMethodAnnotation(ForAnyone.class) || handler.hasMethodAnnotation(ForEveryone.class)) {
            return true;
        }
        var required = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequiresPermission.class);
        return required != null
                && Arrays.stream(required.value())
                        .anyMatch(permission -> role.permissions().contains(permission.code()));
    }

    private int statusFor(Endpoint endpoint, Role role) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.request(endpoint.method(), endpoint.address())
                        .with(csrf())
                        .with(user(someone(role.permissions().toArray(String[]::new)))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private boolean isTurnedAway(Endpoint endpoint) throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.request(endpoint.method(), endpoint.address())
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var location = response.getRedirectedUrl();
        return response.getStatus() == 302 && location != null && location.endsWith("/login");
    }

    private static SignedIn someone(String... permissions) {
        return new SignedIn(
                Actor.withOneReach(
                        "matrix",
                        "矩阵（示例）",
                        "341504-RS",
                        "区人社局",
                        "/340000/341500/341504/341504-RS/",
                        java.util.Set.of(permissions),
                        new Scope.District()),
                "",
                true,
                false);
    }

    private static Map<String, String> differences(Map<String, Boolean> expected, Map<String, Boolean> answered) {
        var wrong = new LinkedHashMap<String, String>();
        expected.forEach((cell, open) -> {
            if (!open.equals(answered.get(cell))) {
                wrong.put(cell, open ? "应放行，实际拒绝" : "应拒绝，实际放行");
            }
        });
        return wrong;
    }
}
