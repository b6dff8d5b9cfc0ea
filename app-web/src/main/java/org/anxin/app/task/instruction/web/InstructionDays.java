package org.anxin.app.task.instruction.web;

import java.time.LocalDate;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads a day that was typed; what is no day gets its sentence beside the field. */
@Component
class InstructionDays {

    private final Sentences sentences;

    InstructionDays(Sentences sentences) {
        this.sentences = sentences;
    }

    @Nullable
    LocalDate read(@Nullable String typed, String field, BindingResult binding) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            binding.rejectValue(field, "form.instruction.day", sentences.text("form.instruction.day"));
        }
        return day.orElse(null);
    }
}
