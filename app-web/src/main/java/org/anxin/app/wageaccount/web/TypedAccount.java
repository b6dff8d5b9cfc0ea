package org.anxin.app.wageaccount.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.wageaccount.KeepingAccounts.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Numbers, days and projects as people type them. */
final class TypedAccount {

    private TypedAccount() {}

    /** Digits in half width and without the blanks that make them readable. */
    static String digits(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    static @Nullable String digitsOrNull(@Nullable String typed) {
        var digits = digits(typed);
        return digits.isEmpty() ? null : digits;
    }

    static List<Share> shares(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split("[\\s=＝，,]+", 2))
                        .map(parts ->
                                new Share(parts[0], parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null))
                        .toList();
    }

    /** Null for nothing typed, and where it is no day, which the form then says. */
    static @Nullable LocalDate day(@Nullable String typed, String field, BindingResult binding, Sentences sentences) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            binding.rejectValue(field, "no-day", sentences.text("form.account.day"));
        }
        return day.orElse(null);
    }
}
