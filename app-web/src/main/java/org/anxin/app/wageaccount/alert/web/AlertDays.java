package org.anxin.app.wageaccount.alert.web;

import java.time.LocalDate;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A day of a form; one that is none is refused beside its field. */
final class AlertDays {

    private AlertDays() {}

    static @Nullable LocalDate read(@Nullable String typed, String field, BindingResult binding, Sentences sentences) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            binding.rejectValue(field, "no-day", sentences.text("form.alert.day"));
        }
        return day.orElse(null);
    }
}
