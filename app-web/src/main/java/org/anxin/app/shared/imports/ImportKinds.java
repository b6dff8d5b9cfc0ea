package org.anxin.app.shared.imports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.springframework.stereotype.Component;

/** The kinds of files that the features can import. */
@Component
public class ImportKinds {

    private final Map<String, ImportHandler> handlers = new LinkedHashMap<>();

    ImportKinds(List<ImportHandler> handlers) {
        handlers.stream()
                .sorted(Comparator.comparing(handler -> handler.kind().code()))
                .forEach(handler -> this.handlers.put(handler.kind().code(), handler));
    }

    /** The kinds that the actor may import. */
    public List<ImportKind> of(Actor actor) {
        return handlers.values().stream()
                .map(ImportHandler::kind)
                .filter(kind -> actor.may(kind.permission()))
                .toList();
    }

    Set<String> codesOf(Actor actor) {
        return of(actor).stream().map(ImportKind::code).collect(Collectors.toSet());
    }

    /** @throws NotFound for a kind that does not exist or is none of the actor's */
    ImportHandler handler(String kind, Actor actor) {
        var handler = handlers.get(kind);
        if (handler == null || !actor.may(handler.kind().permission())) {
            throw new NotFound("import kind", kind);
        }
        return handler;
    }
}
