package org.anxin.domain.task.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year whose obligations are owed here (履职年度).
 *
 * <p>It counts from the day on which the installation began, so that nobody is reminded of what was due before; the
 * supervision office may count it from its first day. Every later year counts whole.
 */
@Entity
@Table(name = "obligation_year")
public class ObligationYear {

    @Id
    private Integer year;

    private LocalDate owedFrom;
    private String rolledBy;
    private Instant rolledAt;

    @Version
    private @Nullable Long version;

    public ObligationYear(int year, LocalDate owedFrom, String by, Instant now) {
        this.year = year;
        this.owedFrom = owedFrom;
        this.rolledBy = by;
        this.rolledAt = now;
    }

    /** The whole year is owed, what was due before the beginning as well. */
    public void countWhole(String by, Instant now) {
        owedFrom = LocalDate.of(year, 1, 1);
        rolledBy = by;
        rolledAt = now;
    }

    /** Whether the year asks for it: due on the day it counts from or later; what never nags, always. */
    public boolean owes(PlannedObligation planned) {
        return !planned.cadence().nags() || !planned.due().dueOn().isBefore(owedFrom);
    }

    public int year() {
        return year;
    }

    public LocalDate owedFrom() {
        return owedFrom;
    }

    public boolean isWhole() {
        return !owedFrom.isAfter(LocalDate.of(year, 1, 1));
    }

    public String rolledBy() {
        return rolledBy;
    }

    public Instant rolledAt() {
        return rolledAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected ObligationYear() {
        // for JPA
    }
}
