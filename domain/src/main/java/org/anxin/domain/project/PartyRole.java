package org.anxin.domain.project;

/** What a party does in a project (参建类型). */
public enum PartyRole {
    /** 建设单位. */
    OWNER,
    /** 施工总承包. */
    GENERAL_CONTRACTOR,
    /** 专业分包. */
    SPECIALIST_SUBCONTRACTOR,
    /** 劳务分包. */
    LABOR_SUBCONTRACTOR,
    /** 设备分包. */
    EQUIPMENT_SUBCONTRACTOR,
    /** 材料分包. */
    MATERIAL_SUPPLIER,
    /** 后勤服务. */
    LOGISTICS,
    /** 特殊设备. */
    SPECIAL_EQUIPMENT,
    /** 监理. */
    SUPERVISOR,
    /** 勘察. */
    SURVEYOR,
    /** 设计. */
    DESIGNER,
    /** 其他. */
    OTHER
}
