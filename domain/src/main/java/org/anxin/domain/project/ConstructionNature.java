package org.anxin.domain.project;

import jakarta.persistence.Converter;

/** Whether it is built new or out of something (建设性质). */
public enum ConstructionNature implements Coded {
    /** 新建. */
    NEW("001"),
    /** 改建. */
    REBUILDING("002"),
    /** 扩建. */
    EXTENSION("003"),
    /** 恢复. */
    RESTORATION("004"),
    /** 迁建. */
    RELOCATION("005"),
    /** 拆除. */
    DEMOLITION("006"),
    /** 其他. */
    OTHER("099");

    private final String code;

    ConstructionNature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Converter(autoApply = true)
    static class Stored extends CodedConverter<ConstructionNature> {

        Stored() {
            super(values());
        }
    }
}
