package org.anxin.persistence.warning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.anxin.domain.warning.Figures;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The evidence of a warning in its column: a list, so that its order stays. */
@Converter(autoApply = true)
@Immutable
class FiguresJson implements AttributeConverter<Figures, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Figures.Figure>> ROWS = new TypeReference<>() {};

    static String written(Figures figures) {
        return JSON.writeValueAsString(figures.rows());
    }

    static Figures read(String json) {
        return new Figures(JSON.readValue(json, ROWS));
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Figures figures) {
        return figures == null ? null : written(figures);
    }

    @Override
    public @Nullable Figures convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }
}
