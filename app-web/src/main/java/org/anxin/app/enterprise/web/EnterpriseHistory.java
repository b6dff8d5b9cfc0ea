package org.anxin.app.enterprise.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.EnterpriseKind;
import org.anxin.domain.enterprise.Industry;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.audit.AuditEntry;
import org.anxin.domain.shared.audit.AuditEntry.FieldChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The row history of an enterprise in the words of its page. */
@Component
class EnterpriseHistory {

    private static final String REGISTERED = "INSERT";

    /** What the page says elsewhere, or what says nothing to a reader. */
    private static final Set<String> UNSAID = Set.of("版本", "作废人", "作废时间");

    private final Units units;
    private final Sentences sentences;

    EnterpriseHistory(Units units, Sentences sentences) {
        this.units = units;
        this.sentences = sentences;
    }

    /**
     * @param who full name where the account has one
     * @param what a sentence for each field that changed
     */
    record Change(Instant at, String who, List<String> what) {}

    List<Change> of(List<AuditEntry> entries) {
        var names = entries.stream().anyMatch(entry -> !entry.operation().equals(REGISTERED))
                ? units.findAllByOrderBySortOrderAscCodeAsc()
                : List.<Unit>of();
        return entries.stream().map(entry -> change(entry, names)).toList();
    }

    private Change change(AuditEntry entry, List<Unit> names) {
        var what = entry.operation().equals(REGISTERED)
                ? List.of("登记")
                : entry.changes().stream()
                        .filter(change -> change.changed() && !UNSAID.contains(change.field()))
                        .map(change -> sentence(change, names))
                        .collect(Collectors.toList());
        return new Change(
                entry.happenedAt(),
                Objects.requireNonNullElse(entry.actorName(), entry.actor()),
                what.isEmpty() ? List.of("更新联系人") : what);
    }

    private String sentence(FieldChange change, List<Unit> names) {
        return change.field() + "：" + word(change.field(), change.before(), names) + " → "
                + word(change.field(), change.after(), names);
    }

    private String word(String field, @Nullable String value, List<Unit> names) {
        if (value == null || value.isBlank()) {
            return "（空）";
        }
        return switch (field) {
            case "类别" ->
                Arrays.stream(EnterpriseKind.values())
                        .filter(kind -> kind.name().equals(value))
                        .findFirst()
                        .map(sentences::of)
                        .orElse(value);
            case "行业代码" -> Industry.of(value).map(sentences::of).orElse(value);
            case "所在乡镇" ->
                names.stream()
                        .filter(unit -> unit.code().equals(value))
                        .findFirst()
                        .map(Unit::shortName)
                        .orElse(value);
            default -> value;
        };
    }
}
