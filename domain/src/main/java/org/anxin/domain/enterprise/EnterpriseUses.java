package org.anxin.domain.enterprise;

import java.util.List;
import java.util.UUID;

/** Which standing records of later features name an enterprise. */
public interface EnterpriseUses {

    /** Names of the projects that it takes part in, and of the dedicated wage accounts that it holds; a few of many. */
    List<String> of(UUID enterpriseId);
}
