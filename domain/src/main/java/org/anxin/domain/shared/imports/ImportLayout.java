package org.anxin.domain.shared.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How the files of one maker are laid out (列对应方案). A clerk whose file nobody could read says once which of its columns
 * is what; from then on files of the same kind from the same unit that look alike are read by it, without being asked
 * for. It can be renamed, and made void when the maker changes the file; runs keep the name that they were read by.
 */
@Entity
@Table(name = "import_layout")
public class ImportLayout {

    @Id
    private UUID id;

    private String kind;
    private String unitCode;
    private String name;
    private LayoutMapping mapping;
    private String savedBy;
    private Instant savedAt;
    private @Nullable String voidedBy;
    private @Nullable Instant voidedAt;

    @Version
    private @Nullable Long version;

    /** @param living the unit's layouts of this kind that are in use */
    public ImportLayout(
            ImportDefinition definition,
            String name,
            LayoutMapping mapping,
            List<ImportLayout> living,
            Actor clerk,
            Instant now) {
        refuseTakenName(name, living);
        refuseGaps(definition, mapping);
        this.id = Ids.next(now.toEpochMilli());
        this.kind = definition.kind().code();
        this.unitCode = clerk.unitCode();
        this.name = name;
        this.mapping = mapping;
        this.savedBy = clerk.username();
        this.savedAt = now;
    }

    /** @param living the unit's layouts of this kind that are in use */
    public void rename(String newName, List<ImportLayout> living) {
        requireLiving();
        if (!newName.equals(name)) {
            refuseTakenName(newName, living);
            name = newName;
        }
    }

    /** No file is read by it any more. */
    public void annul(Actor clerk, Instant now) {
        requireLiving();
        voidedBy = clerk.username();
        voidedAt = now;
    }

    private static void refuseTakenName(String name, List<ImportLayout> living) {
        if (living.stream().anyMatch(other -> other.name.equals(name))) {
            throw new RuleViolation("import.layout.name-taken", name);
        }
    }

    /** Every required column has to come from somewhere. */
    private static void refuseGaps(ImportDefinition definition, LayoutMapping mapping) {
        var missing = new ArrayList<String>();
        boolean split =
                mapping.sources().containsKey(TwoSides.OUT) && mapping.sources().containsKey(TwoSides.IN);
        for (var column : definition.columns()) {
            boolean fromSides = split
                    && definition
                            .sides()
                            .filter(sides -> column.key().equals(sides.direction())
                                    || column.key().equals(sides.amount()))
                            .isPresent();
            if (column.required()
                    && !fromSides
                    && !mapping.sources().containsKey(column.key())
                    && column.titleSearch().isEmpty()) {
                missing.add(column.header());
            }
        }
        if (!missing.isEmpty()) {
            throw new RuleViolation("import.layout.columns-missing", String.join("、", missing));
        }
    }

    private void requireLiving() {
        if (voidedAt != null) {
            throw new RuleViolation("import.layout.void", name);
        }
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    /** Whose it is: no other unit's files are read by it. */
    public String unitCode() {
        return unitCode;
    }

    public String name() {
        return name;
    }

    public LayoutMapping mapping() {
        return mapping;
    }

    /** As files are read by it. */
    public SavedMapping saved() {
        return new SavedMapping(name, mapping);
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public boolean isVoid() {
        return voidedAt != null;
    }

    public Optional<Instant> voidedAt() {
        return Optional.ofNullable(voidedAt);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected ImportLayout() {
        // for JPA
    }
}
