package org.anxin.domain.policy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Groups by the letters of the parameter table. */
@Converter
class ParameterGroupConverter implements AttributeConverter<ParameterGroup, String> {

    @Override
    public String convertToDatabaseColumn(ParameterGroup group) {
        return group.code();
    }

    @Override
    public ParameterGroup convertToEntityAttribute(String code) {
        return ParameterGroup.of(code).orElseThrow();
    }
}
