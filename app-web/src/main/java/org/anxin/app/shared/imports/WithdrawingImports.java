package org.anxin.app.shared.imports;

import java.time.Clock;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk gives an import up before anything of it is in the books. */
@Service
public class WithdrawingImports {

    private final OwnImportRuns own;
    private final Clock clock;

    WithdrawingImports(OwnImportRuns own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(UUID id, Actor actor) {
        own.find(id, actor).withdraw(actor, clock.instant());
    }
}
