package org.anxin.domain.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The State Council's yearly notice on holidays, or a later one that changes it, as an administrator loaded it.
 *
 * <p>It is loaded once, whole, under the next edition of the calendar, and never changed: a mistake is put right by
 * loading another one, so that a deadline computed in between can still be explained.
 */
@Entity
@Table(name = "holiday_notice")
public class HolidayNotice {

    @Id
    private Integer edition;

    private String number;
    private int year;
    private @Nullable String note;
    private String loadedBy;
    private Instant loadedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "holiday_notice_day", joinColumns = @JoinColumn(name = "edition"))
    private Set<MarkedDay> days = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    /**
     * @param edition one more than the latest
     * @param number 文号
     * @param year the year that it arranges; it may reach into the December before
     */
    public HolidayNotice(
            int edition,
            String number,
            int year,
            Collection<MarkedDay> days,
            @Nullable String note,
            String loadedBy,
            Instant now) {
        check(year, days);
        this.edition = edition;
        this.number = number;
        this.year = year;
        this.days = new LinkedHashSet<>(days);
        this.note = note;
        this.loadedBy = loadedBy;
        this.loadedAt = now;
    }

    private static void check(int year, Collection<MarkedDay> days) {
        if (days.isEmpty()) {
            throw new RuleViolation("calendar.no-days");
        }
        var seen = new HashSet<LocalDate>();
        var first = LocalDate.of(year - 1, 12, 1);
        for (var each : days) {
            if (each.day().isBefore(first) || each.day().getYear() > year) {
                throw new RuleViolation("calendar.other-year", each.day(), String.valueOf(year));
            }
            if (!seen.add(each.day())) {
                throw new RuleViolation("calendar.day-twice", each.day());
            }
        }
    }

    public int edition() {
        return edition;
    }

    public String number() {
        return number;
    }

    public int year() {
        return year;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public String loadedBy() {
        return loadedBy;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    public List<MarkedDay> days() {
        return days.stream().sorted(Comparator.comparing(MarkedDay::day)).toList();
    }

    @SuppressWarnings("NullAway.Init")
    protected HolidayNotice() {
        // for JPA
    }
}
