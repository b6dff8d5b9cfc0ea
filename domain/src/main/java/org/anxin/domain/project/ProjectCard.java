package org.anxin.domain.project;

import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a project.
 *
 * @param authorityCode unit of the sector authority (行业主管部门)
 * @param ownerName 建设单位, null while none is recorded
 * @param contractorId enterprise that is the general contractor, null while none is recorded
 */
public record ProjectCard(
        UUID id,
        String code,
        String name,
        ProjectState state,
        Sector sector,
        String authorityCode,
        String authorityName,
        String townshipCode,
        String townshipName,
        @Nullable String ownerName,
        @Nullable UUID contractorId,
        @Nullable String contractorName) {}
