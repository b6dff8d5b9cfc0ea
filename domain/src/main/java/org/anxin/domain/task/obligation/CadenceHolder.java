package org.anxin.domain.task.obligation;

import org.jspecify.annotations.Nullable;

/** One of those whom a cadence obliges: a unit, or whoever is on a dated list. */
public record CadenceHolder(
        @Nullable String unitCode, @Nullable String listCode) {}
