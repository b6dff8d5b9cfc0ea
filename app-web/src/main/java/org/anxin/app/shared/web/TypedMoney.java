package org.anxin.app.shared.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 元 as people type them into a form: １，２３４．５０, ￥1,234.5, 1234.5元, 12.5万元. Not below zero, cents at the finest; whether
 * nothing will do is for the form to say.
 */
public final class TypedMoney {

    private static final Pattern AMOUNT = Pattern.compile("¥?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,14})(?:\\.\\d+)?)(万)?元?");
    private static final int TEN_THOUSAND = 4;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(14);

    private TypedMoney() {}

    /** Two decimals; empty where there is nothing, or nothing that can be read as an amount. */
    public static Optional<BigDecimal> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(amount.group(1).replace(",", ""));
        var yuan = (amount.group(2) == null ? number : number.movePointRight(TEN_THOUSAND)).stripTrailingZeros();
        return yuan.scale() > 2 || yuan.compareTo(TOO_MUCH) >= 0 ? Optional.empty() : Optional.of(yuan.setScale(2));
    }
}
