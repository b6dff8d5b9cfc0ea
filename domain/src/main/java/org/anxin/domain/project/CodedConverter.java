package org.anxin.domain.project;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores a choice by its code, as the platforms exchange it. */
abstract class CodedConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final List<E> values;

    CodedConverter(E[] values) {
        this.values = List.of(values);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String code) {
        return code == null
                ? null
                : values.stream()
                        .filter(value -> value.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }
}
