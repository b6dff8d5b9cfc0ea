package org.anxin.domain.task;

/** What a unit is to a row of the table: it answers for it, or it supports. */
public enum UnitRole {
    /** 责任单位. */
    RESPONSIBLE,
    /** 配合单位. */
    SUPPORTING
}
