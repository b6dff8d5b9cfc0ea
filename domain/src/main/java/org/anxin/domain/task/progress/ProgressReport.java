package org.anxin.domain.task.progress;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says it has done, on one obligation or on a measure (履职报告).
 *
 * <p>A clerk writes it, adds evidence and submits it. A township's or a bank's goes to its own reviewer first, who passes it
 * on or sends it back; then the supervision office accepts it (办结), notes that a first part is met, or returns it with a
 * reason; courts, procuratorate, banks and companies get a letter (函告) instead of a return. The same report is then written
 * on and submitted again, and every step stays in its history. Until somebody has decided, the clerk may take it back.
 *
 * <p>Business records may begin and fill it (自动汇总). They write over what they wrote themselves, and fill once the gaps of
 * a draft that a person has begun; whatever a person has written on is the person's from then on. Where a second person of the
 * unit has reviewed the records, what they alone report goes past the own reviewer.
 */
@Entity
@Table(name = "progress_report")
public class ProgressReport {

    private static final int SOURCE_LENGTH = 1000;

    @Id
    private UUID id;

    private @Nullable UUID obligationId;
    private @Nullable Integer measureNo;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String narrative;
    private @Nullable String filledFrom;
    private boolean filledAlone;
    private String editedBy;
    private Instant editedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_figure", joinColumns = @JoinColumn(name = "report_id"))
    private Set<ReportFigure> figures = new LinkedHashSet<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("happenedAt, id")
    private List<ReportEvent> events = new ArrayList<>();

    @Version
    private @Nullable Long version;

    private ProgressReport(
            @Nullable UUID obligationId, @Nullable Integer measureNo, String unitCode, Actor by, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.obligationId = obligationId;
        this.measureNo = measureNo;
        this.unitCode = unitCode;
        this.state = ReportState.DRAFT;
        this.narrative = "";
        this.editedBy = by.username();
        this.editedAt = now;
    }

    /** @param unitCode the unit that leads the obligation */
    public static ProgressReport onObligation(UUID obligationId, String unitCode, Actor by, Instant now) {
        return new ProgressReport(obligationId, null, unitCode, by, now);
    }

    /** Begun by business records; nobody has written on it yet. */
    public static ProgressReport byRecords(UUID obligationId, String unitCode, Actor by, Instant now) {
        var report = onObligation(obligationId, unitCode, by, now);
        report.filledAlone = true;
        return report;
    }

    public static ProgressReport onMeasure(int measureNo, String unitCode, Actor by, Instant now) {
        return new ProgressReport(null, measureNo, unitCode, by, now);
    }

    public void write(String narrative, List<ReportFigure> figures, Actor by, Instant now) {
        refuseUnlessWritable();
        this.narrative = narrative.strip();
        this.figures.retainAll(figures);
        this.figures.addAll(figures);
        this.filledAlone = false;
        this.editedBy = by.username();
        this.editedAt = now;
    }

    /**
     * The records say it; what a person has typed stays.
     *
     * @param source what they say in a sentence; empty where there are none any more
     * @return whether that changed anything
     */
    public boolean fillFrom(String source, List<ReportFigure> said, Actor by, Instant now) {
        refuseUnlessWritable();
        if (!takesFromRecords()) {
            return false;
        }
        var sentence = source.length() > SOURCE_LENGTH ? source.substring(0, SOURCE_LENGTH - 1) + "…" : source;
        var filled = new LinkedHashSet<>(filledAlone ? Set.of() : figures);
        said.stream().filter(figure -> isNotIn(filled, figure.seq())).forEach(filled::add);
        var words = filledAlone || narrative.isEmpty() ? sentence : narrative;
        if (sentence.equals(filledFrom().orElse("")) && words.equals(narrative) && filled.equals(figures)) {
            return false;
        }
        filledFrom = sentence.isEmpty() ? null : sentence;
        narrative = words;
        figures.retainAll(filled);
        figures.addAll(filled);
        if (filledAlone) {
            editedBy = by.username();
            editedAt = now;
        }
        return true;
    }

    /** Goes to the own reviewer where the unit has to have one, otherwise to the office. */
    public void submit(Unit unit, Actor by, Instant now) {
        refuseUnlessWritable();
        if (narrative.isBlank()) {
            throw new RuleViolation("report.narrative");
        }
        submittedBy = by.username();
        submittedAt = now;
        state = unit.kind().hasOwnReviewer() ? ReportState.UNIT_REVIEW : ReportState.SUBMITTED;
        note(ReportAct.SUBMITTED, by, null, now);
    }

    /** What a second person of the unit has reviewed record by record goes past the own reviewer. */
    public void submitReviewed(Actor by, Instant now) {
        refuseUnlessWritable();
        refuseUnlessByRecords();
        submittedBy = by.username();
        submittedAt = now;
        state = ReportState.SUBMITTED;
        note(ReportAct.SUBMITTED, by, null, now);
    }

    /** Nothing is left to judge: reviewed records are all that was asked for. */
    public void acceptAsRecorded(Actor by, String doneWhen, Instant now) {
        refuseUnless(ReportState.SUBMITTED);
        refuseUnlessByRecords();
        state = ReportState.ACCEPTED;
        note(ReportAct.ACCEPTED, by, doneWhen, now);
    }

    /** The unit's own reviewer passes it on; from now on it is reported. */
    public void pass(Unit unit, Actor by, @Nullable String note, Instant now) {
        refuseUnless(ReportState.UNIT_REVIEW);
        ReviewRule.checkOwnUnit(unit, by, Objects.requireNonNull(submittedBy));
        state = ReportState.SUBMITTED;
        submittedAt = now;
        note(ReportAct.PASSED, by, note, now);
    }

    /** The unit's own reviewer wants it written better. */
    public void sendBack(Unit unit, Actor by, String reason, Instant now) {
        refuseUnless(ReportState.UNIT_REVIEW);
        ReviewRule.checkOwnUnit(unit, by, Objects.requireNonNull(submittedBy));
        refuseBlank(reason);
        state = ReportState.RETURNED;
        note(ReportAct.SENT_BACK, by, reason, now);
    }

    /** The unit takes it back before anybody has decided. */
    public void withdraw(Unit unit, Actor by, Instant now) {
        if (!state.isWaiting()) {
            throw new RuleViolation("report.not-waiting");
        }
        if (!by.belongsTo(unit.path())) {
            throw new RuleViolation("report.other-unit", unit.shortName());
        }
        state = ReportState.DRAFT;
        note(ReportAct.WITHDRAWN, by, null, now);
    }

    /** The office takes it as done. */
    public void accept(Unit unit, Actor by, @Nullable String note, Instant now) {
        refuseUnless(ReportState.SUBMITTED);
        ReviewRule.checkOffice(unit, by);
        state = ReportState.ACCEPTED;
        note(ReportAct.ACCEPTED, by, note, now);
    }

    /** The office takes it for the first part that was due. */
    public void noteFirstPart(Unit unit, Actor by, @Nullable String note, Instant now) {
        refuseUnless(ReportState.SUBMITTED);
        ReviewRule.checkOffice(unit, by);
        state = ReportState.NOTED;
        note(ReportAct.NOTED, by, note, now);
    }

    /** The office wants more: a return, or a letter to those who are not under it. */
    public void sendBackByOffice(Unit unit, Actor by, String reason, Instant now) {
        refuseUnless(ReportState.SUBMITTED);
        ReviewRule.checkOffice(unit, by);
        refuseBlank(reason);
        boolean letter = unit.kind().isAdvisedByLetter();
        state = letter ? ReportState.ADVISED : ReportState.RETURNED;
        note(letter ? ReportAct.ADVISED : ReportAct.RETURNED, by, reason, now);
    }

    /** What it reports on is no longer owed. */
    public void voidIt(Actor by, String reason, Instant now) {
        if (state == ReportState.ACCEPTED || state == ReportState.VOIDED) {
            throw new RuleViolation("report.ended");
        }
        refuseBlank(reason);
        state = ReportState.VOIDED;
        note(ReportAct.VOIDED, by, reason, now);
    }

    /** The unit that leads now writes on it. */
    public void handOver(String successorCode) {
        unitCode = successorCode;
    }

    private static boolean isNotIn(Set<ReportFigure> figures, int seq) {
        return figures.stream().noneMatch(figure -> figure.seq() == seq);
    }

    private void note(ReportAct act, Actor by, @Nullable String note, Instant now) {
        events.add(new ReportEvent(this, act, by, note, now));
    }

    private void refuseUnlessWritable() {
        if (state.isWaiting()) {
            throw new RuleViolation("report.waits");
        }
        if (!state.isWritable()) {
            throw new RuleViolation("report.ended");
        }
    }

    private void refuseUnlessByRecords() {
        if (!filledAlone) {
            throw new RuleViolation("report.not-by-records");
        }
    }

    private void refuseUnless(ReportState needed) {
        if (state != needed) {
            throw new RuleViolation("report.not-waiting");
        }
    }

    private static void refuseBlank(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("report.reason");
        }
    }

    public UUID id() {
        return id;
    }

    public Optional<UUID> obligationId() {
        return Optional.ofNullable(obligationId);
    }

    public Optional<Integer> measureNo() {
        return Optional.ofNullable(measureNo);
    }

    /** The unit that reports. */
    public String unitCode() {
        return unitCode;
    }

    public ReportState state() {
        return state;
    }

    public String narrative() {
        return narrative;
    }

    public Optional<String> filledFrom() {
        return Optional.ofNullable(filledFrom);
    }

    /** Whether every word of it comes from records: nobody has written on it. */
    public boolean isByRecordsAlone() {
        return filledAlone;
    }

    /** Whether records may write on it: on what is theirs alone, and once on a draft that a person has begun. */
    public boolean takesFromRecords() {
        return state.isWritable() && (filledAlone || state == ReportState.DRAFT && filledFrom == null);
    }

    public String editedBy() {
        return editedBy;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public Optional<String> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    /** When it reached the one who decides now or has decided: the own reviewer's pass counts, not the clerk's. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** In the order in which they are asked. */
    public List<ReportFigure> figures() {
        return figures.stream()
                .sorted(Comparator.comparingInt(ReportFigure::seq))
                .toList();
    }

    /** The oldest first. */
    public List<ReportEvent> events() {
        return List.copyOf(events);
    }

    /** The last word of those who decide, where there is one. */
    public Optional<ReportEvent> lastDecision() {
        return events.reversed().stream()
                .filter(event -> event.act() != ReportAct.SUBMITTED && event.act() != ReportAct.WITHDRAWN)
                .findFirst();
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {
        // for JPA
    }
}
