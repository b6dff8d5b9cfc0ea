package org.anxin.domain.project.check;

import java.util.Arrays;
import java.util.List;

/**
 * What a construction contract must say (合同必备条款).
 *
 * <p>Basis: 叶政办〔2018〕41号, 第6项、第20项; Order 724, art. 23, 24.
 */
public enum ContractClause {
    /** 建设单位监管责任、施工总承包企业总责、分包企业直接责任. */
    RESPONSIBILITIES("clause-responsibilities"),
    /** 优先保障农民工工资. */
    WAGES_FIRST("clause-wages-first"),
    /** 工资垫付、清偿办法. */
    ADVANCE_AND_SETTLEMENT("clause-advance-and-settlement"),
    /** 人工费数额或占比、拨付周期. */
    LABOR_COST("clause-labor-cost"),
    /** 工程款计量周期、过程结算办法. */
    SETTLEMENT_CYCLE("clause-settlement-cycle"),
    /** 不得带资承包: of projects with government money. */
    NO_ADVANCED_CAPITAL("clause-no-advanced-capital");

    private final String defectCode;

    ContractClause(String defectCode) {
        this.defectCode = defectCode;
    }

    /** Code of the defect of a contract without it. */
    public String defectCode() {
        return defectCode;
    }

    /** @param governmentMoney whether the project is built with government investment */
    public boolean isRequired(boolean governmentMoney) {
        return this != NO_ADVANCED_CAPITAL || governmentMoney;
    }

    public static List<ContractClause> required(boolean governmentMoney) {
        return Arrays.stream(values())
                .filter(clause -> clause.isRequired(governmentMoney))
                .toList();
    }

    /** What measure 6 itself asks for: the model contract of a sector must hold at least these. */
    public static List<ContractClause> ofMeasureSix() {
        return List.of(RESPONSIBILITIES, WAGES_FIRST, ADVANCE_AND_SETTLEMENT);
    }
}
