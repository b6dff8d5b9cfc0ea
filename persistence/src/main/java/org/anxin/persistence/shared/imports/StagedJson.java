package org.anxin.persistence.shared.imports;

import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.imports.CellError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How cells and errors of a staged row stand in its jsonb columns. The short names keep a million rows small. */
final class StagedJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Error>> ERRORS = new TypeReference<>() {};

    /** @param c column, @param r rule, @param a arguments, @param k whether the record is known; left out where it is not */
    private record Error(
            String c, String r, List<String> a, @Nullable Boolean k) {}

    private record Wrong(String c, String r, List<String> a) {}

    private StagedJson() {}

    static Map<String, String> cells(String json) {
        return JSON.readValue(json, CELLS);
    }

    static String ofErrors(List<CellError> errors) {
        return JSON.writeValueAsString(errors.stream()
                .map(error -> error.known()
                        ? new Error(error.column(), error.code(), error.arguments(), true)
                        : new Wrong(error.column(), error.code(), error.arguments()))
                .toList());
    }

    static List<CellError> errors(@Nullable String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, ERRORS).stream()
                        .map(error -> new CellError(error.c(), error.r(), error.k() != null, error.a()))
                        .toList();
    }
}
