package org.anxin.domain.task.progress;

import java.util.Optional;
import org.anxin.domain.task.obligation.Obligation;

/**
 * Records of a later feature that fulfil obligations, so that nobody types a second time what stands in the books: the
 * conference of a quarter, the patrols of a month. The feature asks for a refresh when it has posted, the nightly work asks
 * again.
 */
public interface EvidenceSource {

    /** The cadence that its records serve; one cadence has one source. */
    String cadenceCode();

    /** Where such records are made, for what is due there; empty where it is reported on the obligation itself. */
    default Optional<String> madeAt() {
        return Optional.empty();
    }

    /** What the records say; empty where there are none yet. */
    Optional<Fulfilment> fulfilmentOf(Obligation obligation);
}
