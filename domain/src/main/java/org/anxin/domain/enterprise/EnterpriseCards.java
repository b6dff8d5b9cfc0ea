package org.anxin.domain.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds enterprises, without those that were voided, to name them on other records. Public facts, so no scope is asked for. */
public interface EnterpriseCards {

    Optional<EnterpriseCard> find(UUID id);

    Optional<EnterpriseCard> byCreditCode(String creditCode);

    /** For a whole file at once: credit code → enterprise, of those that are there. */
    Map<String, EnterpriseCard> byCreditCodes(Collection<String> creditCodes);

    /** Those whose name or code holds what was typed, two characters at least. */
    List<EnterpriseCard> suggest(String typed, int limit);
}
