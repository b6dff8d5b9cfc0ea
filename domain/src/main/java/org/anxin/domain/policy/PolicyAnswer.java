package org.anxin.domain.policy;

import java.util.UUID;

/**
 * What a parameter said on a day, with the version that said it, so that whatever is computed can name its 依据.
 *
 * @param value the answer
 * @param versionId the version that gave it; a computed record keeps it
 * @param code the parameter
 * @param basis 依据 of that version, law and article
 * @param confirmed false where the district has not confirmed it yet (推定)
 */
public record PolicyAnswer<T>(T value, UUID versionId, String code, String basis, boolean confirmed) {}
