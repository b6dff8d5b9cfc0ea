package org.anxin.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码): 18 characters, the last of which proves the others.
 *
 * <p>Basis: GB 32100-2015.
 *
 * @param value upper case, without blanks
 */
@Embeddable
public record CreditCode(@Column(name = "credit_code") String value) {

    private static final int LENGTH = 18;

    /** Digits and capitals without I, O, S, V and Z, which are mistaken for others. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static final int ORGANIZATION_CODE_AT = 8;
    private static final int[] ORGANIZATION_CODE_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        if (value.length() != LENGTH) {
            throw new RuleViolation("credit-code.length", value.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(value.charAt(i)) < 0) {
                throw new RuleViolation("credit-code.character", i + 1, value.substring(i, i + 1));
            }
        }
        if (value.charAt(LENGTH - 1) != checkCharacter(value)) {
            throw new RuleViolation("credit-code.check");
        }
    }

    /** As people type it: full-width or lower-case letters, with blanks. */
    public static CreditCode read(String typed) {
        return new CreditCode(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT));
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /**
     * Whether the organization code inside it (characters 9 to 17) proves itself too. One that does not is worth a second
     * look, never a refusal: codes are in use whose inner digit does not fit.
     *
     * <p>Basis: GB 11714-1997.
     */
    public boolean organizationCodeFits() {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_CODE_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(ORGANIZATION_CODE_AT + i), Character.MAX_RADIX)
                    * ORGANIZATION_CODE_WEIGHTS[i];
        }
        char check = value.charAt(ORGANIZATION_CODE_AT + ORGANIZATION_CODE_WEIGHTS.length);
        int fitting = 11 - sum % 11;
        return check == (fitting == 10 ? 'X' : fitting == 11 ? '0' : (char) ('0' + fitting));
    }

    @Override
    public String toString() {
        return value;
    }
}
