package org.anxin.domain.shared.imports;

/**
 * A kind of file that can be imported.
 *
 * @param code as in the URL and in the database, such as “villages”
 * @param title what a clerk calls it, such as “村（社区）”
 * @param permission code of the permission that its uploader needs beside the right to import at all
 */
public record ImportKind(String code, String title, String permission) {}
