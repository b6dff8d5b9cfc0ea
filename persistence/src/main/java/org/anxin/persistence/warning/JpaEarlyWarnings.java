package org.anxin.persistence.warning;

import java.util.UUID;
import org.anxin.domain.warning.EarlyWarning;
import org.anxin.domain.warning.EarlyWarnings;
import org.springframework.data.repository.Repository;

interface JpaEarlyWarnings extends Repository<EarlyWarning, UUID>, EarlyWarnings {}
