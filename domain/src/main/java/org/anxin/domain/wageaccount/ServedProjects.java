package org.anxin.domain.wageaccount;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Projects as accounts see them; whether the asker may see them was asked before. */
public interface ServedProjects {

    /** By name. */
    List<ServedProject> of(Collection<UUID> ids);
}
