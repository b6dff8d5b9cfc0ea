package org.anxin.domain.shared.imports;

import java.util.UUID;

/** An uploaded file as it is kept. */
public record UploadedFile(UUID attachmentId, String fileName, String sha256) {}
