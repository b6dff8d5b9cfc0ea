package org.anxin.domain.project;

import jakarta.persistence.Converter;
import java.util.Arrays;

/** What is built (项目分类), by the codes of the national wage-payment platform. */
public enum ProjectCategory implements Coded {
    /** 房屋建筑. */
    HOUSING("01"),
    /** 市政公用. */
    MUNICIPAL("02"),
    /** 机电安装. */
    MECHANICAL_ELECTRICAL("03"),
    /** 铁路. */
    RAILWAY("04"),
    /** 公路. */
    HIGHWAY("05"),
    /** 港口航道. */
    PORT("06"),
    /** 水利水电. */
    WATER("07"),
    /** 电力. */
    POWER("08"),
    /** 矿山. */
    MINE("09"),
    /** 冶炼. */
    METALLURGY("10"),
    /** 化工石油. */
    PETROCHEMICAL("11"),
    /** 通信. */
    TELECOMMUNICATION("12"),
    /** 其他. */
    OTHER("99");

    private final String code;

    ProjectCategory(String code) {
        this.code = code;
    }

    /** The category of a stored code. */
    public static ProjectCategory of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String code() {
        return code;
    }

    @Converter(autoApply = true)
    static class Stored extends CodedConverter<ProjectCategory> {

        Stored() {
            super(values());
        }
    }
}
