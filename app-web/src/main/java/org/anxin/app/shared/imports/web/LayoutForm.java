package org.anxin.app.shared.imports.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk says of an unknown file.
 *
 * @param name of the mapping
 * @param row see {@link LayoutChoices}: which row is the head, or where data begins without one
 * @param sources column key → code of what feeds it
 * @param words column key and number of a choice, joined by “-” → the file's words for it
 * @param version of the run
 */
record LayoutForm(
        @NotBlank(message = "{form.import.layout.name}")
        @Size(max = 60, message = "{form.import.layout.name-size}")
        @Nullable
        String name,

        @Nullable String row,
        @Nullable Map<String, String> sources,
        @Nullable Map<String, String> words,
        @Nullable Long version) {

    public String source(String key) {
        return sources == null ? "" : sources.getOrDefault(key, "");
    }

    public String word(String key) {
        return words == null ? "" : words.getOrDefault(key, "");
    }
}
