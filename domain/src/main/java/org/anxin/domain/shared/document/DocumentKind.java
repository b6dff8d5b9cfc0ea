package org.anxin.domain.shared.document;

/**
 * A kind of document that is numbered by itself.
 *
 * @param code as the database keeps it, such as “bank-notice-bulletin”
 * @param prefix 发文机关代字 and kind, such as “叶人社通”; stands before the year
 */
public record DocumentKind(String code, String prefix) {}
