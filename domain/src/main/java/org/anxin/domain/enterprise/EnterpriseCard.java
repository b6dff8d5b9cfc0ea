package org.anxin.domain.enterprise;

import java.util.UUID;

/** What the public register says of an enterprise: enough to choose it, and to see that it is there already. */
public record EnterpriseCard(UUID id, String creditCode, String name) {}
