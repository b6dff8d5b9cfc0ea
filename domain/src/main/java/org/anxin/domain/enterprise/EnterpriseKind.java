package org.anxin.domain.enterprise;

/** What an enterprise mainly does; the Chinese word stands in the messages. */
public enum EnterpriseKind {
    /** 建设单位. */
    OWNER,
    /** 施工企业. */
    CONSTRUCTION,
    /** 劳务企业. */
    LABOR_SERVICE,
    /** 监理等参建单位. */
    SUPERVISION,
    MANUFACTURING,
    /** 住宿餐饮. */
    CATERING,
    OTHER
}
