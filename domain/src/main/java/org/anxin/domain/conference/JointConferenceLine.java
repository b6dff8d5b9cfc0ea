package org.anxin.domain.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of 联席会议台账.
 *
 * @param absent short names of those invited who did not come, as “三元镇、洪集镇”; empty where all came
 * @param files minutes and other files in force
 * @param voidReason why it is voided, or null
 */
public record JointConferenceLine(
        UUID id,
        ConferenceKind kind,
        LocalDate heldOn,
        String title,
        String place,
        String chair,
        String convenerName,
        int invited,
        int attended,
        String absent,
        String decisions,
        int decided,
        int files,
        String recordedBy,
        Instant recordedAt,
        @Nullable String voidReason) {

    public boolean isVoided() {
        return voidReason != null;
    }
}
