package org.anxin.persistence.wageaccount;

/**
 * Which bank kept an account {@code a} on a day, and under which number: a change of bank or number is a change of what the
 * months before it speak of, and the bank of a month is the one at its end.
 */
public final class AccountKeepers {

    private AccountKeepers() {}

    /** The code of the bank that kept it on that day. */
    public static String bank(String day) {
        return on(day, "bank_code");
    }

    /** Its number on that day. */
    public static String number(String day) {
        return on(day, "account_no");
    }

    /** The last day of a month that is given by its first. */
    public static String end(String month) {
        return "(" + month + " + interval '1 month' - interval '1 day')";
    }

    /** Whether it went over to another bank or number within a month: what it has then is not what the former one had. */
    public static String moved(String month) {
        return "((%s, %s) IS DISTINCT FROM (%s, %s))"
                .formatted(
                        bank("(" + month + " - interval '1 day')"),
                        number("(" + month + " - interval '1 day')"),
                        bank(end(month)),
                        number(end(month)));
    }

    private static String on(String day, String column) {
        return "coalesce((SELECT kept.%1$s FROM wage_account_change kept WHERE kept.account_id = a.id AND kept.changed_on > %2$s ORDER BY kept.seq LIMIT 1), a.%1$s)"
                .formatted(column, day);
    }
}
