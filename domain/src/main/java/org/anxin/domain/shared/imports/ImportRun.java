package org.anxin.domain.shared.imports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The way of one uploaded file into the books (导入批次).
 *
 * <p>A clerk uploads the file and it is stored as it came. Its rows are read and checked while nothing is in the books
 * yet: a file that cannot be read is refused, one whose columns nobody knows waits for its clerk to say what they are,
 * any other waits with its errors listed. The clerk corrects the file and
 * uploads it again, or withdraws it, or confirms: all rows or none, or the sound rows only; rows that the books know already
 * are left out either way. From then on the same file
 * can go in no second time. Posting is one transaction; when the books have changed in the meantime and refuse, the run
 * waits again with the new errors. Only colleagues of the uploader's unit see it.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    private static final int LONGEST_UNREAD = 1000;

    @Id
    private UUID id;

    private long number;
    private String kind;
    private @Nullable String layout;
    private @Nullable String unreadHeads;
    private UUID attachmentId;
    private String fileName;

    private String sha256;

    private String unitCode;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportMode mode;

    private int rowCount;
    private int errorRows;
    private int heldRows;
    private int knownRows;
    private int postedRows;

    @Embedded
    private @Nullable Refusal refusal;

    private @Nullable String outcomeLink;
    private String uploadedBy;
    private Instant uploadedAt;
    private @Nullable Instant checkedAt;
    private @Nullable String postedBy;
    private @Nullable Instant postedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    public ImportRun(long number, ImportKind kind, UploadedFile file, Actor uploader, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.number = number;
        this.kind = kind.code();
        this.attachmentId = file.attachmentId();
        this.fileName = file.fileName();
        this.sha256 = file.sha256();
        this.unitCode = uploader.unitCode();
        this.state = ImportState.UPLOADED;
        this.uploadedBy = uploader.username();
        this.uploadedAt = now;
    }

    /** Its head is none that we know: the clerk has to say which column is what. */
    public void awaitLayout(Refusal reason) {
        require(ImportState.UPLOADED);
        state = ImportState.UNMAPPED;
        refusal = reason;
    }

    /** Somebody has said which column is what. */
    public void layoutFound() {
        require(ImportState.UNMAPPED);
        state = ImportState.UPLOADED;
        refusal = null;
    }

    /**
     * @param name of the saved mapping whose head the file bears; null for the product's own heads
     * @param unread columns of the file that feed nothing, as a clerk reads it; empty where all do
     */
    public void readBy(@Nullable String name, String unread) {
        layout = name;
        unreadHeads = unread.isEmpty()
                ? null
                : unread.length() > LONGEST_UNREAD ? unread.substring(0, LONGEST_UNREAD - 1) + "…" : unread;
    }

    /** Every row has been read and checked. */
    public void checked(RowTally found, Instant now) {
        require(ImportState.UPLOADED);
        state = ImportState.CHECKED;
        count(found, now);
    }

    /** The file cannot be read as what it was uploaded for. */
    public void refuse(Refusal reason) {
        require(ImportState.UPLOADED);
        state = ImportState.REFUSED;
        refusal = reason;
    }

    /** The books have changed (a unit was added that rows had missed): check the same file anew. */
    public void checkAgain() {
        require(ImportState.CHECKED);
        state = ImportState.UPLOADED;
        refusal = null;
    }

    /** The clerk has seen the dry run and wants the rows in the books. */
    public void confirm(ImportMode chosen, Actor actor) {
        require(ImportState.CHECKED);
        if (soundRows() == 0) {
            throw new RuleViolation("import.no-sound-row");
        }
        if (chosen == ImportMode.ALL_OR_NOTHING && errorRows > 0) {
            throw new RuleViolation("import.rows-still-wrong", String.valueOf(errorRows));
        }
        state = ImportState.POSTING;
        mode = chosen;
        refusal = null;
        postedBy = actor.username();
    }

    /**
     * The sound rows stand in the books.
     *
     * @param found as the check in the posting's own transaction found them
     */
    public void posted(RowTally found, @Nullable String nextStep, Instant now) {
        require(ImportState.POSTING);
        state = ImportState.POSTED;
        postedRows = found.sound();
        errorRows = found.wrong();
        heldRows = found.heldBack();
        knownRows = found.known();
        outcomeLink = nextStep;
        postedAt = now;
    }

    /** The books have changed since the dry run and refuse; nothing was posted. */
    public void sendBack(Refusal reason, RowTally found, Instant now) {
        require(ImportState.POSTING);
        state = ImportState.CHECKED;
        refusal = reason;
        mode = null;
        postedBy = null;
        count(found, now);
    }

    /** Given up before anything was posted. */
    public void withdraw(Actor actor, Instant now) {
        if (state != ImportState.UPLOADED && state != ImportState.UNMAPPED && state != ImportState.CHECKED) {
            throw new RuleViolation("import.wrong-state", state);
        }
        state = ImportState.WITHDRAWN;
        withdrawnBy = actor.username();
        withdrawnAt = now;
    }

    /** The feature that it went into has taken back all that it brought: the same file may come again. */
    public void takeBack(Actor actor, Instant now) {
        require(ImportState.POSTED);
        state = ImportState.WITHDRAWN;
        postedRows = 0;
        postedAt = null;
        withdrawnBy = actor.username();
        withdrawnAt = now;
    }

    /** Waits for a job, not for a person. */
    public boolean isBeingWorkedOn() {
        return state == ImportState.UPLOADED || state == ImportState.POSTING;
    }

    public UUID id() {
        return id;
    }

    /** 批次号. */
    public long number() {
        return number;
    }

    public String kind() {
        return kind;
    }

    /** The saved mapping that its columns were read by; empty for the product's own template. */
    public Optional<String> layout() {
        return Optional.ofNullable(layout);
    }

    /** Columns of the file that feed nothing. */
    public Optional<String> unreadHeads() {
        return Optional.ofNullable(unreadHeads);
    }

    public UUID attachmentId() {
        return attachmentId;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public String unitCode() {
        return unitCode;
    }

    public ImportState state() {
        return state;
    }

    public Optional<ImportMode> mode() {
        return Optional.ofNullable(mode);
    }

    public int rowCount() {
        return rowCount;
    }

    public int errorRows() {
        return errorRows;
    }

    /** Without an error, but kept out by one that has. */
    public int heldRows() {
        return heldRows;
    }

    /** Left out because their record is in the books already. */
    public int knownRows() {
        return knownRows;
    }

    public int soundRows() {
        return tally().sound();
    }

    public RowTally tally() {
        return new RowTally(rowCount, errorRows, heldRows, knownRows);
    }

    public int postedRows() {
        return postedRows;
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Page of what has to be done next, such as an approval that waits. */
    public Optional<String> outcomeLink() {
        return Optional.ofNullable(outcomeLink);
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    public Optional<String> postedBy() {
        return Optional.ofNullable(postedBy);
    }

    public Optional<Instant> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    private void count(RowTally found, Instant now) {
        rowCount = found.rows();
        errorRows = found.wrong();
        heldRows = found.heldBack();
        knownRows = found.known();
        checkedAt = now;
    }

    private void require(ImportState expected) {
        if (state != expected) {
            throw new RuleViolation("import.wrong-state", state);
        }
    }

    // for JPA
    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}
}
