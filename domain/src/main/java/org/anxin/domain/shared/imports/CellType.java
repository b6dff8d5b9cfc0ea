package org.anxin.domain.shared.imports;

/** How the cells of a column are read, and in which canonical text they are handed on. */
public enum CellType {
    /** Words, with the blanks around them removed. */
    TEXT,
    /** Digits or letters that are no quantity (codes, account and ID numbers): half-width, without blanks. */
    CODE,
    /** A day, handed on as {@code 2026-03-01}. */
    DATE,
    /** 元, handed on as {@code 1234.50}. */
    MONEY,
    /** A whole number, not negative, handed on as {@code 12}. */
    COUNT,
    /** One of the column's choices, handed on as it is written there. */
    CHOICE
}
