package org.anxin.persistence.project;

import java.util.UUID;
import org.anxin.domain.project.ProjectParties;
import org.anxin.domain.project.ProjectParty;
import org.springframework.data.repository.Repository;

interface JpaProjectParties extends Repository<ProjectParty, UUID>, ProjectParties {}
