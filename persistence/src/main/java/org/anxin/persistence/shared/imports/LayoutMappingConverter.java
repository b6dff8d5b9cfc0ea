package org.anxin.persistence.shared.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.anxin.domain.shared.imports.LayoutMapping;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A saved mapping stands in its row as JSON. */
@Converter(autoApply = true)
@Immutable
class LayoutMappingConverter implements AttributeConverter<LayoutMapping, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LayoutMapping mapping) {
        return mapping == null ? null : JSON.writeValueAsString(mapping);
    }

    @Override
    public @Nullable LayoutMapping convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, LayoutMapping.class);
    }
}
