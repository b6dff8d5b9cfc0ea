package org.anxin.app.project.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.TypedMoney;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads what was typed into a form's fields; what cannot be read is refused beside its field. Empty is nothing. */
final class TypedFields {

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final BindingResult binding;
    private final Sentences sentences;

    TypedFields(BindingResult binding, Sentences sentences) {
        this.binding = binding;
        this.sentences = sentences;
    }

    @Nullable
    LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            refuse(field, "form.project.day");
        }
        return day.orElse(null);
    }

    /** 元, of more than nothing. */
    @Nullable
    BigDecimal money(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var amount = TypedMoney.read(typed).filter(yuan -> yuan.signum() > 0);
        if (amount.isEmpty()) {
            refuse(field, "form.project.money");
        }
        return amount.orElse(null);
    }

    /** More than 0 %, at most 100 %. */
    @Nullable
    BigDecimal percent(String field, @Nullable String typed) {
        var plain = number(typed);
        if (plain == null) {
            return null;
        }
        var amount = PERCENT.matcher(plain).matches() ? new BigDecimal(plain) : BigDecimal.ZERO;
        if (amount.signum() == 0 || amount.compareTo(HUNDRED) > 0) {
            refuse(field, "form.project.percent");
            return null;
        }
        return amount;
    }

    @Nullable
    Short whole(String field, @Nullable String typed, int most) {
        var plain = number(typed);
        if (plain == null) {
            return null;
        }
        if (!plain.matches("\\d{1,2}") || Short.parseShort(plain) < 1 || Short.parseShort(plain) > most) {
            refuse(field, "form.project.whole", most);
            return null;
        }
        return Short.valueOf(plain);
    }

    /** A code or a number of a paper, in half-width characters. */
    static @Nullable String code(@Nullable String typed) {
        var text = SamePage.typed(typed);
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static @Nullable String number(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    void refuse(String field, String key, Object... arguments) {
        binding.rejectValue(field, "unreadable", sentences.text(key, arguments));
    }
}
