package org.anxin.app.shared.imports;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportLayout;
import org.anxin.domain.shared.imports.ImportLayouts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit's clerks keep its saved mappings: see, rename, annul. No other unit sees them. */
@Service
public class KeepingLayouts {

    private final ImportLayouts layouts;
    private final ImportKinds kinds;
    private final Clock clock;

    KeepingLayouts(ImportLayouts layouts, ImportKinds kinds, Clock clock) {
        this.layouts = layouts;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** @param layout one in use */
    public record KeptLayout(ImportKind kind, ImportLayout layout) {}

    /** Those in use, by kind. */
    @Transactional(readOnly = true)
    public List<KeptLayout> all(Actor actor) {
        var known = kinds.of(actor).stream().collect(Collectors.toMap(ImportKind::code, Function.identity()));
        return layouts.living(actor.unitCode()).stream()
                .filter(layout -> known.containsKey(layout.kind()))
                .map(layout -> new KeptLayout(known.get(layout.kind()), layout))
                .toList();
    }

    @Transactional(readOnly = true)
    public ImportLayout find(UUID id, Actor actor) {
        return own(id, actor);
    }

    /** @param version as the clerk saw it */
    @Transactional
    public ImportLayout rename(UUID id, long version, String name, Actor actor) {
        var layout = own(id, actor);
        StaleForm.refuse(version, layout.version(), "import_layout", id.toString());
        layout.rename(name, layouts.living(layout.kind(), actor.unitCode()));
        return layout;
    }

    @Transactional
    public ImportLayout annul(UUID id, Actor actor) {
        var layout = own(id, actor);
        layout.annul(actor, clock.instant());
        return layout;
    }

    private ImportLayout own(UUID id, Actor actor) {
        return layouts.findById(id)
                .filter(layout -> layout.unitCode().equals(actor.unitCode()) && !layout.isVoid())
                .filter(layout -> kinds.codesOf(actor).contains(layout.kind()))
                .orElseThrow(() -> new NotFound("import layout", id));
    }
}
