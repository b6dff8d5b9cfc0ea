package org.anxin.persistence.wageaccount.demo;

import java.util.UUID;

/** An enterprise of the demonstration. */
record Firm(UUID id, String creditCode, String name, String kind, String township, UUID certificate) {

    private static final String CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int INNER_LENGTH = 8;
    private static final int ELEVEN = 11;

    /** A code whose check digits are right (GB 32100, GB 11714); its body says that nobody has it. */
    static String creditCodeOf(int number) {
        var inner = "MAD%05d".formatted(number);
        int innerSum = 0;
        for (int i = 0; i < INNER_LENGTH; i++) {
            innerSum += Character.digit(inner.charAt(i), Character.MAX_RADIX) * INNER_WEIGHTS[i];
        }
        int digit = (ELEVEN - innerSum % ELEVEN) % ELEVEN;
        var body = "91341504" + inner + (digit == ELEVEN - 1 ? "X" : digit);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += CODES.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return body + CODES.charAt((CODES.length() - sum % CODES.length()) % CODES.length());
    }
}
