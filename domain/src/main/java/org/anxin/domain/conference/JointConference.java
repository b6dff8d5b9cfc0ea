package org.anxin.domain.conference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A joint conference as it was held (联席会议).
 *
 * <p>Its convening unit records it afterwards: when and where, who presided, which of those invited came, what was decided.
 * Minutes and sign-in sheet are added as files. It is never changed; one that was recorded wrongly is voided with a reason
 * and recorded again. As long as it stands it fills the obligation of its period.
 */
@Entity
@Table(name = "joint_conference")
public class JointConference {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    private LocalDate heldOn;
    private String title;
    private String place;
    private String chair;
    private String agenda;
    private String decisions;
    private String convenerCode;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String voidedBy;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_conference_unit", joinColumns = @JoinColumn(name = "conference_id"))
    private Set<Attendance> units = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    /**
     * @param agenda what was talked about
     * @param decisions what was decided, one in each line
     */
    public record Proceedings(
            ConferenceKind kind,
            LocalDate heldOn,
            String title,
            String place,
            String chair,
            String agenda,
            String decisions) {}

    /**
     * @param invited the units that owe the conference
     * @param attending those of them that came
     */
    public JointConference(
            Proceedings held,
            Collection<String> invited,
            Collection<String> attending,
            Actor by,
            LocalDate today,
            Instant now) {
        if (held.heldOn().isAfter(today)) {
            throw new RuleViolation("conference.not-yet-held");
        }
        if (attending.isEmpty()) {
            throw new RuleViolation("conference.nobody-came");
        }
        if (!invited.containsAll(attending)) {
            throw new RuleViolation("conference.not-invited");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.kind = held.kind();
        this.heldOn = held.heldOn();
        this.title = held.title().strip();
        this.place = held.place().strip();
        this.chair = held.chair().strip();
        this.agenda = held.agenda().strip();
        this.decisions = String.join("\n", lines(held.decisions()));
        this.convenerCode = by.unitCode();
        this.recordedBy = by.username();
        this.recordedAt = now;
        invited.forEach(code -> units.add(new Attendance(code, attending.contains(code))));
    }

    /** It was recorded wrongly. */
    public void voidIt(Actor by, String reason, Instant now) {
        if (isVoided()) {
            throw new RuleViolation("conference.voided");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("conference.void-reason");
        }
        voidedBy = by.username();
        voidedAt = now;
        voidReason = reason.strip();
    }

    public boolean isVoided() {
        return voidedAt != null;
    }

    /** One for each line that says something. */
    public List<String> decisions() {
        return lines(decisions);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public Set<String> invited() {
        return units.stream().map(Attendance::unitCode).collect(Collectors.toSet());
    }

    public Set<String> attending() {
        return units.stream()
                .filter(Attendance::attended)
                .map(Attendance::unitCode)
                .collect(Collectors.toSet());
    }

    public UUID id() {
        return id;
    }

    public ConferenceKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    public String chair() {
        return chair;
    }

    public String agenda() {
        return agenda;
    }

    /** The unit that called it, and that answers for the record. */
    public String convenerCode() {
        return convenerCode;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> voidedBy() {
        return Optional.ofNullable(voidedBy);
    }

    public Optional<Instant> voidedAt() {
        return Optional.ofNullable(voidedAt);
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected JointConference() {
        // for JPA
    }
}
