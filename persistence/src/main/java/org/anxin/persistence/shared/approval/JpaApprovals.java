package org.anxin.persistence.shared.approval;

import java.util.UUID;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.Approvals;
import org.springframework.data.repository.Repository;

interface JpaApprovals extends Repository<Approval, UUID>, Approvals {}
