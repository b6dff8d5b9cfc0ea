package org.anxin.domain.wageaccount;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project whose wages an account pays, with its sub-ledger where the account is shared. */
@Embeddable
public record AccountProject(UUID projectId, @Nullable String subLedgerNo) {}
