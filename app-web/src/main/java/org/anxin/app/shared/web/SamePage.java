package org.anxin.app.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page of a refused form, shown again with everything as it was typed (422). */
public final class SamePage {

    private SamePage() {}

    public static ModelAndView again(String view, Model model) {
        return again(new ModelAndView(view, model.asMap()));
    }

    public static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What was typed without the blanks around it; null for nothing. */
    public static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
