package org.anxin.app.wageaccount.silence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.anxin.reporting.shared.letter.Letter;
import tools.jackson.databind.json.JsonMapper;

/** A letter as a text that is kept, and read again word by word however letters are drawn by then. */
final class LetterText {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Letter.Part.class, Parts.class).build();

    private LetterText() {}

    static String written(Letter letter) {
        return JSON.writeValueAsString(letter);
    }

    static Letter read(String text) {
        return JSON.readValue(text, Letter.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Letter.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Letter.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Letter.Table.class, name = "table")
    })
    private interface Parts {}
}
