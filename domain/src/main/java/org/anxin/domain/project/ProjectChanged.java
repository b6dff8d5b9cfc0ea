package org.anxin.domain.project;

import java.util.UUID;

/**
 * Is told of each change of a project or of its parties, within the transaction that makes it and after it was written. All
 * beans of this type are told; what they write stands or falls with the change.
 */
public interface ProjectChanged {

    void changed(UUID projectId);
}
