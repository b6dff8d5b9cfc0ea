package org.anxin.domain.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dated list of units that an open phrase of the task breakdown stands for: 行业主管部门, 联席会议成员单位, … */
@Entity
@Table(name = "unit_list")
public class UnitList {

    @Id
    private String code;

    private String name;
    private @Nullable String note;

    @Version
    private @Nullable Long version;

    public UnitList(String code, String name, @Nullable String note) {
        this.code = code;
        this.name = name;
        this.note = note;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    @SuppressWarnings("NullAway.Init")
    protected UnitList() {
        // for JPA
    }
}
