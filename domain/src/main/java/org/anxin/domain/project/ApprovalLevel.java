package org.anxin.domain.project;

import jakarta.persistence.Converter;

/** Who approved that it be built (立项级别). */
public enum ApprovalLevel implements Coded {
    /** 部级. */
    MINISTRY("001"),
    /** 省级. */
    PROVINCE("002"),
    /** 地市级. */
    CITY("003"),
    /** 区县级. */
    DISTRICT("004"),
    /** 国家级. */
    STATE("005"),
    /** 其他. */
    OTHER("006");

    private final String code;

    ApprovalLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Converter(autoApply = true)
    static class Stored extends CodedConverter<ApprovalLevel> {

        Stored() {
            super(values());
        }
    }
}
