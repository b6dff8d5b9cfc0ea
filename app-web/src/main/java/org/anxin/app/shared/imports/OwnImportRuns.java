package org.anxin.app.shared.imports;

import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRuns;
import org.springframework.stereotype.Component;

/** Whose an import run is: it exists only for colleagues of the uploader's unit who may import its kind. */
@Component
class OwnImportRuns {

    private final ImportRuns runs;
    private final ImportKinds kinds;

    OwnImportRuns(ImportRuns runs, ImportKinds kinds) {
        this.runs = runs;
        this.kinds = kinds;
    }

    ImportRun find(UUID id, Actor actor) {
        return runs.findById(id)
                .filter(run -> run.unitCode().equals(actor.unitCode()))
                .filter(run -> kinds.codesOf(actor).contains(run.kind()))
                .orElseThrow(() -> new NotFound("import run", id));
    }
}
