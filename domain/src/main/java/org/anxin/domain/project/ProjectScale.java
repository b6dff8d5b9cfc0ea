package org.anxin.domain.project;

import jakarta.persistence.Converter;

/** How big it is (建设规模). */
public enum ProjectScale implements Coded {
    /** 大型. */
    LARGE("01"),
    /** 中型. */
    MEDIUM("02"),
    /** 小型. */
    SMALL("03");

    private final String code;

    ProjectScale(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Converter(autoApply = true)
    static class Stored extends CodedConverter<ProjectScale> {

        Stored() {
            super(values());
        }
    }
}
