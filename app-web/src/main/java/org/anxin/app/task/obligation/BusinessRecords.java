package org.anxin.app.task.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.progress.EvidenceSource;
import org.anxin.domain.task.progress.Fulfilment;
import org.springframework.stereotype.Component;

/** What the books of later features say about an obligation. */
@Component
public class BusinessRecords {

    private final Map<String, EvidenceSource> sources;

    BusinessRecords(List<EvidenceSource> sources) {
        this.sources = new TreeMap<>(
                sources.stream().collect(Collectors.toMap(EvidenceSource::cadenceCode, Function.identity())));
    }

    /** The cadences that some book serves. */
    public Set<String> cadenceCodes() {
        return sources.keySet();
    }

    public Optional<Fulfilment> on(Obligation obligation) {
        return Optional.ofNullable(sources.get(obligation.cadenceCode()))
                .flatMap(source -> source.fulfilmentOf(obligation));
    }
}
