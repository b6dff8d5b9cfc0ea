package org.anxin.domain.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.anxin.domain.shared.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A named set of permissions, and how far its holder sees.
 *
 * <p>The product brings the roles of the document; a district changes them or composes its own. Every change is prepared
 * by one administrator and approved by another.
 */
@Entity
@Table(name = "role")
public class Role {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private @Nullable String note;
    private boolean builtIn;
    private int sortOrder;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_code"))
    @Column(name = "permission")
    private Set<String> permissions = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    public Role(
            String code,
            String name,
            Reach reach,
            Collection<Permission> permissions,
            int sortOrder,
            @Nullable String note) {
        this.code = code;
        this.sortOrder = sortOrder;
        define(name, reach, permissions, note);
    }

    /** What the role is called, how far it sees and what it allows, from now on. */
    public void define(String name, Reach reach, Collection<Permission> permissions, @Nullable String note) {
        this.name = name;
        this.reach = reach;
        this.note = note;
        var codes = permissions.stream().map(Permission::code).toList();
        this.permissions.retainAll(codes);
        this.permissions.addAll(codes);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Reach reach() {
        return reach;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public boolean builtIn() {
        return builtIn;
    }

    public int sortOrder() {
        return sortOrder;
    }

    /** Codes of what the role allows; one that this version does not know allows nothing. */
    public Set<String> permissions() {
        return Set.copyOf(permissions);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected Role() {
        // for JPA
    }
}
