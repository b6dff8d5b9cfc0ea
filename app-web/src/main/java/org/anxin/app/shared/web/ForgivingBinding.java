package org.anxin.app.shared.web;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A choice that no page offers and a version that is no number count as not given, so that even a form which no browser
 * sent gets its page back with a sentence.
 */
@ControllerAdvice
class ForgivingBinding implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new KnownConstants());
    }

    @InitBinder
    void forgive(WebDataBinder binder) {
        binder.registerCustomEditor(Long.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null);
            }
        });
    }

    @SuppressWarnings("rawtypes")
    private static final class KnownConstants implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return typed -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(typed.strip()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
