package org.anxin.domain.shared.attachment;

import org.anxin.domain.shared.RuleViolation;

/** The name of an uploaded file as it is kept and offered for download: its last part, without what no name needs. */
final class FileName {

    private static final int MAX_LENGTH = 200;

    private FileName() {}

    /** Folders are cut off, control and reserved characters become “_”, the extension survives shortening. */
    static String clean(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_")
                .strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            throw new RuleViolation("attachment.file-name");
        }
        return name.length() <= MAX_LENGTH ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, MAX_LENGTH - extension.length()) + extension;
    }
}
