package org.anxin.app.organization;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anxin.domain.organization.Unit;
import org.jspecify.annotations.Nullable;

/** Finds units by what people write in a table: the code, the name, or the short name. */
public final class NamedUnits {

    private final Map<String, List<Unit>> units = new HashMap<>();

    public NamedUnits(Collection<Unit> all) {
        for (var unit : all) {
            add(unit.code(), unit);
            add(unit.name(), unit);
            add(unit.shortName(), unit);
        }
    }

    /**
     * @param unit the one that was meant, or null
     * @param refusal code of why it cannot be used, or null
     * @param argument what the refusal's sentence says beside what was written, or null
     */
    public record Found(
            @Nullable Unit unit,
            @Nullable String refusal,
            @Nullable Object argument) {}

    /** The unit of this name that exists on the day; of several, the only one that does. */
    public Found on(LocalDate day, String written) {
        var named = units.getOrDefault(plain(written), List.of());
        var alive = named.stream().filter(unit -> unit.existsOn(day)).toList();
        if (alive.size() == 1) {
            return new Found(alive.getFirst(), null, null);
        }
        if (alive.size() > 1) {
            return new Found(null, "import.unit-ambiguous", null);
        }
        if (named.isEmpty()) {
            return new Found(null, "import.unit-unknown", null);
        }
        var last = named.getLast();
        return last.validTo().filter(end -> day.isAfter(end)).isPresent()
                ? new Found(null, "import.unit-ceased", last.validTo().get())
                : new Found(null, "import.unit-not-begun", last.validFrom());
    }

    private void add(String name, Unit unit) {
        var same = units.computeIfAbsent(plain(name), key -> new ArrayList<>());
        if (!same.contains(unit)) {
            same.add(unit);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
