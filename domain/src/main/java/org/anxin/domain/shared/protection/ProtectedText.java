package org.anxin.domain.shared.protection;

/**
 * Personal data such as a phone, an ID number or a bank card. The database holds its ciphertext; screens and exports
 * show it masked; {@link #plain()} is for those who may know it and is asked for with a reason that is logged.
 *
 * @param plain as it was given, without the blanks around it
 */
public record ProtectedText(String plain) {

    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 4;
    private static final int MOBILE_LENGTH = 11;
    private static final int LEAST_HIDDEN = 4;

    public ProtectedText {
        plain = plain.strip();
    }

    /** A mobile number as 138****5678; of a shorter number the last four digits at most. */
    public String maskedPhone() {
        return plain.length() < MOBILE_LENGTH ? masked(0, PHONE_TAIL) : masked(PHONE_HEAD, PHONE_TAIL);
    }

    /** Shows so many characters at each end; nothing of a text that would hide fewer than four. */
    public String masked(int head, int tail) {
        int hidden = plain.length() - head - tail;
        return hidden < LEAST_HIDDEN
                ? "*".repeat(LEAST_HIDDEN)
                : plain.substring(0, head) + "*".repeat(hidden) + plain.substring(plain.length() - tail);
    }

    /** Never the text itself: a log or an error message must not tell it. */
    @Override
    public String toString() {
        return "******";
    }
}
