package org.anxin.domain.shared.attachment;

/**
 * Content that is safely on the disk.
 *
 * @param sha256 names it, in lower-case hexadecimal digits
 */
public record StoredContent(String sha256, long sizeBytes) {}
