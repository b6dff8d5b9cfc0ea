package org.anxin.reporting.shared.files;

import java.util.Locale;
import java.util.stream.Stream;
import org.anxin.domain.shared.RuleViolation;

/** The file that is looked at, by its name; every refusal names it first, since several are chosen at once. */
record NamedFile(String name) {

    RuleViolation refusal(String why, Object... arguments) {
        return new RuleViolation(
                "file." + why,
                Stream.concat(Stream.of(shown()), Stream.of(arguments)).toArray());
    }

    /** Without what turns a sentence around or breaks its line. */
    private String shown() {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "_");
    }

    /** In small letters; empty without one. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
