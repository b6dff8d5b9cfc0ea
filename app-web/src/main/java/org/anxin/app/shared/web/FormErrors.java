package org.anxin.app.shared.web;

import java.util.Map;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Puts what a rule refused beside the field it is about, or on top of the form. */
@Component
public class FormErrors {

    private final Sentences sentences;

    FormErrors(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Does what a form asks for, unless one of its fields is wrong.
     *
     * @return whether it was done; where a rule refused, the form says so
     */
    public boolean allow(BindingResult form, Map<String, String> fields, Runnable verb) {
        if (!form.hasErrors()) {
            try {
                verb.run();
            } catch (RuleViolation refused) {
                add(form, refused, fields);
            }
        }
        return !form.hasErrors();
    }

    public void add(BindingResult form, RuleViolation violation) {
        form.reject(violation.code(), sentences.of(violation));
    }

    /** @param fields rule code → the field that it is about; “file.*” stands for all rules of that kind */
    public void add(BindingResult form, RuleViolation violation, Map<String, String> fields) {
        var code = violation.code();
        var field = fields.getOrDefault(code, fields.get(code.substring(0, code.lastIndexOf('.') + 1) + "*"));
        if (field == null) {
            add(form, violation);
        } else {
            form.rejectValue(field, violation.code(), sentences.of(violation));
        }
    }
}
