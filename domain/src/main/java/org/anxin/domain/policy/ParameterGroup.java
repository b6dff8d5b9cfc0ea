package org.anxin.domain.policy;

import java.util.Arrays;
import java.util.Optional;

/** The law, order or document that a parameter comes from. The code is what the database names. */
public enum ParameterGroup {
    WAGE_PAYMENT("A"),
    LABOUR_INSPECTION("B"),
    INSPECTION_RULES("C"),
    PENALTY("D"),
    ENFORCEMENT("E"),
    CRIME_REFERRAL("F"),
    CRIME("G"),
    DEPOSIT_NATIONAL("H"),
    DEPOSIT_PROVINCE("I"),
    WAGE_ACCOUNT("J"),
    DISHONEST_LIST("K"),
    PUBLICATION("L"),
    ASSESSMENT("M"),
    DISPUTE("N"),
    DISTRICT_DOCUMENT("D2018"),
    DEPOSIT_READING("DEPOSIT");

    private final String code;

    ParameterGroup(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ParameterGroup> of(String code) {
        return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
    }
}
