package org.anxin.app.shared.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that follows a form that was done, with the sentence that says so. */
public final class Done {

    private Done() {}

    public static ModelAndView at(String path, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:" + path);
    }
}
