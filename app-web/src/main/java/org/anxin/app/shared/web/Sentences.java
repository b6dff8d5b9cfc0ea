package org.anxin.app.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The Chinese sentence behind a code. */
@Component
public class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    public String of(RuleViolation violation) {
        return text("rule." + violation.code(), violation.arguments().toArray());
    }

    /** The label of an enum's constant. */
    public String of(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String text(String key, Object... arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = switch (arguments[i]) {
                case LocalDate day -> DAY.format(day);
                case Enum<?> constant -> of(constant);
                default -> arguments[i];
            };
        }
        return messages.getMessage(key, shown, LocaleContextHolder.getLocale());
    }
}
