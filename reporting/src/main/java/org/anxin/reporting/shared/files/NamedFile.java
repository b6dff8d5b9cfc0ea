package org.anxin.reporting.shared.files;

import java.util.Locale;
import java.util.stream.Stream;
import org.anxin.domain.shared.RuleViolation;

/** The file that is looked at, by its name; every refusal names it first, since several are chosen at once. */
record NamedFile(String name) {

    RuleViolation refusal(String why, Object... arguments) {
        return new RuleViolation(
                "file." + why,
                Stream.concat(Stream.of(name), Stream.of(arguments)).toArray());
    }

    /** In small letters; empty without one. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
