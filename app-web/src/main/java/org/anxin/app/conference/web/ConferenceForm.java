package org.anxin.app.conference.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConference.Proceedings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is typed of a conference.
 *
 * @param shown the units that the form offered
 * @param attending those of them that are ticked
 */
record ConferenceForm(
        @Nullable ConferenceKind kind,

        @NotBlank(message = "{form.conference.held-on}") @Nullable
        String heldOn,

        @NotBlank(message = "{form.conference.title}")
        @Size(max = 120, message = "{form.conference.title-long}")
        @Nullable
        String title,

        @NotBlank(message = "{form.conference.place}")
        @Size(max = 100, message = "{form.conference.place-long}")
        @Nullable
        String place,

        @NotBlank(message = "{form.conference.chair}")
        @Size(max = 60, message = "{form.conference.chair-long}")
        @Nullable
        String chair,

        @NotBlank(message = "{form.conference.agenda}")
        @Size(max = 4000, message = "{form.conference.agenda-long}")
        @Nullable
        String agenda,

        @Size(max = 4000, message = "{form.conference.decisions-long}") @Nullable
        String decisions,

        @Nullable List<String> shown,
        @Nullable List<String> attending,
        @Nullable List<MultipartFile> files) {

    ConferenceForm {
        kind = Objects.requireNonNullElse(kind, ConferenceKind.QUARTERLY_ANALYSIS);
        shown = Objects.requireNonNullElse(shown, List.of());
        attending = Objects.requireNonNullElse(attending, List.of());
    }

    /** A new one: today, and all came. */
    static ConferenceForm of(ConferenceKind kind, LocalDate heldOn, List<String> invited) {
        return new ConferenceForm(kind, heldOn.toString(), null, null, null, null, null, invited, invited, null);
    }

    Proceedings proceedings(LocalDate day) {
        return new Proceedings(
                Objects.requireNonNull(kind),
                day,
                words(title),
                words(place),
                words(chair),
                words(agenda),
                words(decisions));
    }

    private static String words(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
