package org.anxin.domain.enterprise;

import jakarta.persistence.Embeddable;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;

/** Whom one calls at an enterprise; the phone is sealed. */
@Embeddable
public record EnterpriseContact(String name, @Nullable String post, ProtectedText phone) {}
