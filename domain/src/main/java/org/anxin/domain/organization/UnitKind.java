package org.anxin.domain.organization;

/** What a unit is; the Chinese word stands in the messages. */
public enum UnitKind {
    PROVINCE,
    CITY,
    DISTRICT,
    /** 乡、镇. */
    TOWNSHIP,
    /** 街道办事处. */
    STREET,
    /** 开发区管委会. */
    DEVELOPMENT_ZONE,
    VILLAGE,
    COMMUNITY,
    /** 区直部门. */
    BUREAU,
    /** 法院、检察院: they get a 函告, never a return. */
    JUSTICE,
    /** 大队、仲裁委、法律援助中心 and the like. */
    SERVICE,
    COMPANY,
    BANK,
    UTILITY,
    /** 联席会议. */
    CONFERENCE;

    /** A township, street or zone answers for everything below it. */
    public boolean isTownshipLevel() {
        return this == TOWNSHIP || this == STREET || this == DEVELOPMENT_ZONE;
    }

    /**
     * Courts, the procuratorate, banks, companies and utilities are no subordinates of the district: where a bureau gets
     * its paper back (退回), they are advised by letter (函告).
     *
     * <p>Basis: 工作惯例.
     */
    public boolean isAdvisedByLetter() {
        return this == JUSTICE || this == BANK || this == COMPANY || this == UTILITY;
    }

    public boolean isVillageLevel() {
        return this == VILLAGE || this == COMMUNITY;
    }

    /** What townships and banks hand in passes their own reviewer first. Basis: 工作惯例. */
    public boolean hasOwnReviewer() {
        return isTownshipLevel() || this == BANK;
    }
}
