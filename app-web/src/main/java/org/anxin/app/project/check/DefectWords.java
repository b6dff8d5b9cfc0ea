package org.anxin.app.project.check;

import org.anxin.app.shared.web.Sentences;
import org.springframework.stereotype.Component;

/** What a defect says: what is missing, and on what that rests. */
@Component
class DefectWords {

    private final Sentences sentences;

    DefectWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(String code, String subject) {
        return sentences.text("rule.project-defect." + code, subject);
    }
}
