package org.anxin.persistence.shared.protection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every {@link ProtectedText} of an entity is sealed on its way into the database. */
@Component
@Converter(autoApply = true)
@Immutable
class ProtectedTextConverter implements AttributeConverter<ProtectedText, String> {

    private final FieldProtection protection;

    ProtectedTextConverter(FieldProtection protection) {
        this.protection = protection;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProtectedText text) {
        return text == null ? null : protection.seal(text);
    }

    @Override
    public @Nullable ProtectedText convertToEntityAttribute(@Nullable String sealed) {
        return sealed == null ? null : protection.open(sealed);
    }
}
