package org.anxin.persistence.project;

import java.util.UUID;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.Projects;
import org.springframework.data.repository.Repository;

interface JpaProjects extends Repository<Project, UUID>, Projects {}
