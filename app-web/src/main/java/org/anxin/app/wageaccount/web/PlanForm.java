package org.anxin.app.wageaccount.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.wageaccount.PlanningAccounts.Plan;
import org.anxin.domain.wageaccount.PlanStep;
import org.anxin.domain.wageaccount.PlanStepKind;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A day for each step; what is left blank is not planned. */
record PlanForm(
        @Nullable String agreement,
        @Nullable String opening,
        @Nullable String registration,
        @Nullable String firstTransfer,
        @Nullable String firstPayout,

        @Size(max = 300, message = "{form.plan.note-long}") @Nullable
        String note,

        @Nullable Long version) {

    static PlanForm of(Plan plan) {
        return new PlanForm(
                day(plan, PlanStepKind.AGREEMENT),
                day(plan, PlanStepKind.OPENING),
                day(plan, PlanStepKind.REGISTRATION),
                day(plan, PlanStepKind.FIRST_TRANSFER),
                day(plan, PlanStepKind.FIRST_PAYOUT),
                plan.steps().values().stream()
                        .flatMap(step -> step.note().stream())
                        .findFirst()
                        .orElse(null),
                plan.version());
    }

    Map<PlanStepKind, LocalDate> days(BindingResult binding, Sentences sentences) {
        var days = new EnumMap<PlanStepKind, LocalDate>(PlanStepKind.class);
        put(days, PlanStepKind.AGREEMENT, agreement, "agreement", binding, sentences);
        put(days, PlanStepKind.OPENING, opening, "opening", binding, sentences);
        put(days, PlanStepKind.REGISTRATION, registration, "registration", binding, sentences);
        put(days, PlanStepKind.FIRST_TRANSFER, firstTransfer, "firstTransfer", binding, sentences);
        put(days, PlanStepKind.FIRST_PAYOUT, firstPayout, "firstPayout", binding, sentences);
        return days;
    }

    private static void put(
            Map<PlanStepKind, LocalDate> days,
            PlanStepKind kind,
            @Nullable String typed,
            String field,
            BindingResult binding,
            Sentences sentences) {
        var day = TypedAccount.day(typed, field, binding, sentences);
        if (day != null) {
            days.put(kind, day);
        }
    }

    private static @Nullable String day(Plan plan, PlanStepKind kind) {
        PlanStep step = plan.steps().get(kind);
        return step == null ? null : step.plannedOn().toString();
    }
}
