package org.anxin.domain.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Where it is built, and who answers for it.
 *
 * @param authorityCode unit of the sector authority (行业主管部门)
 */
@Embeddable
public record Site(
        @Enumerated(EnumType.STRING) Sector sector,
        String authorityCode,
        String townshipCode,
        @Nullable String address) {}
