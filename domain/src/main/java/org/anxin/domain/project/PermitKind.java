package org.anxin.domain.project;

/** On what the works may begin; traffic and water works have no construction permit (开工手续). */
public enum PermitKind {
    /** 施工许可证. */
    CONSTRUCTION_PERMIT,
    /** 开工批复. */
    COMMENCEMENT_APPROVAL,
    /** 开工备案. */
    COMMENCEMENT_FILING
}
