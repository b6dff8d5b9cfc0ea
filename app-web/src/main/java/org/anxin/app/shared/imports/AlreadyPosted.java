package org.anxin.app.shared.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.shared.imports.ImportState;

/** The same file goes into a unit's books once: a second upload is refused naming the first. */
final class AlreadyPosted {

    private AlreadyPosted() {}

    /** Call with the file locked ({@link ImportRuns#lockFile}). */
    static void refuse(ImportRuns runs, String kind, String unitCode, String sha256, ZoneId zone) {
        runs.findFile(kind, unitCode, sha256, List.of(ImportState.POSTING, ImportState.POSTED)).stream()
                .findFirst()
                .ifPresent(earlier -> {
                    var number = String.valueOf(earlier.number());
                    throw earlier.postedAt()
                            .map(at ->
                                    new RuleViolation("import.already-posted", LocalDate.ofInstant(at, zone), number))
                            .orElseGet(() -> new RuleViolation("import.being-posted", number));
                });
    }
}
