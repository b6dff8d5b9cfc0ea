package org.anxin.domain.shared.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An amount of 元 as it is written out (大写). Basis: 《正确填写票据和结算凭证的基本规定》. */
public final class AmountInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 4;

    private AmountInWords() {}

    /** @param yuan up to 16 digits before the point; fractions of 分 are rounded half up */
    public static String of(BigDecimal yuan) {
        var cents =
                yuan.abs().movePointRight(2).setScale(0, RoundingMode.HALF_UP).toBigInteger();
        var whole = cents.divide(BigInteger.valueOf(100));
        int rest = cents.mod(BigInteger.valueOf(100)).intValue();
        var words = new StringBuilder(yuan.signum() < 0 && cents.signum() > 0 ? "负" : "");
        if (whole.signum() > 0 || rest == 0) {
            words.append(whole(whole.toString())).append('元');
        }
        if (rest == 0) {
            return words.append('整').toString();
        }
        int jiao = rest / 10;
        int fen = rest % 10;
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (whole.signum() > 0) {
            words.append('零');
        }
        return fen > 0
                ? words.append(DIGITS.charAt(fen)).append('分').toString()
                : words.append('整').toString();
    }

    private static String whole(String digits) {
        if (digits.length() > GROUP * GROUPS.length) {
            throw new IllegalArgumentException("more than 16 digits: " + digits);
        }
        if (digits.equals("0")) {
            return "零";
        }
        var words = new StringBuilder();
        boolean zero = false;
        boolean groupSaid = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
            } else {
                if (zero && !words.isEmpty()) {
                    words.append('零');
                }
                zero = false;
                groupSaid = true;
                words.append(DIGITS.charAt(digit)).append(PLACES[place % GROUP]);
            }
            if (place % GROUP == 0 && place > 0) {
                if (groupSaid) {
                    words.append(groupName(place / GROUP, digits, i));
                }
                groupSaid = false;
            }
        }
        return words.toString();
    }

    /** 万亿 is said as 万 where 亿 follows by itself. */
    private static String groupName(int group, String digits, int at) {
        if (group < GROUPS.length - 1) {
            return GROUPS[group];
        }
        var next = digits.substring(at + 1, at + 1 + GROUP);
        return next.equals("0000") ? "万亿" : "万";
    }
}
