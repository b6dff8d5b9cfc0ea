package org.anxin.app.wageaccount.labor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Settlement cycles of projects, to see which share a day. */
final class Cycles {

    record Cycle(LocalDate from, LocalDate to) {

        boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
            return !from.isAfter(otherTo) && !to.isBefore(otherFrom);
        }
    }

    private final Map<UUID, List<Cycle>> ofProjects = new HashMap<>();

    void add(UUID projectId, LocalDate from, LocalDate to) {
        ofProjects.computeIfAbsent(projectId, id -> new ArrayList<>()).add(new Cycle(from, to));
    }

    Optional<Cycle> overlapping(UUID projectId, LocalDate from, LocalDate to) {
        return ofProjects.getOrDefault(projectId, List.of()).stream()
                .filter(cycle -> cycle.overlaps(from, to))
                .findFirst();
    }
}
