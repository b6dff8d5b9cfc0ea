package org.anxin.app.project.check.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anxin.domain.policy.Money;

/** 元 as people type them: with thousands separators, blanks, ￥ and full-width digits. */
final class TypedAmount {

    private static final Pattern MONEY = Pattern.compile("\\d{1,14}(\\.\\d{1,2})?");

    private TypedAmount() {}

    static Optional<Money> read(String typed) {
        var plain = typed.codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '．' ? '.' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[,，\\s¥￥]", "");
        return MONEY.matcher(plain).matches() ? Optional.of(Money.of(new BigDecimal(plain))) : Optional.empty();
    }
}
