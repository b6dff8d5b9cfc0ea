package org.anxin.domain.shared.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was ever put to a second person. */
public interface Approvals {

    Approval save(Approval approval);

    Optional<Approval> findById(UUID id);

    boolean existsByKindAndSubjectKeyAndState(String kind, String subjectKey, Approval.State state);

    List<Approval> findByStateAndKindInOrderByPreparedAtAsc(Approval.State state, List<String> kinds);
}
