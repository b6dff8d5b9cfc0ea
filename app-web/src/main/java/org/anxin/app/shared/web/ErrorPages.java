package org.anxin.app.shared.web;

import java.util.List;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.audit.AuditEntry;
import org.anxin.domain.shared.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The product's own pages for what cannot be answered. Out of scope and non-existent look alike. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final PageAttributes attributes;
    private final Sentences sentences;
    private final AuditTrail audit;

    ErrorPages(PageAttributes attributes, Sentences sentences, AuditTrail audit) {
        this.attributes = attributes;
        this.sentences = sentences;
        this.audit = audit;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(Model model) {
        return page("404", model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(RuleViolation violation, Model model) {
        model.addAttribute("sentence", sentences.of(violation));
        return page("422", model);
    }

    /** A lost update: shows what the other person changed. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String stale(StaleForm stale, Model model) {
        var latest = audit.historyOf(stale.tableName(), stale.rowKey()).stream().findFirst();
        model.addAttribute("latest", latest.orElse(null));
        model.addAttribute(
                "changes",
                latest.map(AuditEntry::changes).orElse(List.of()).stream()
                        .filter(AuditEntry.FieldChange::changed)
                        .toList());
        return page("409", model);
    }

    /**
     * Somebody else changed the same, or entered the same, at the same moment: what a rule found free was taken when it
     * came to the database. Logged, because a constraint that a rule should have asked first would end here too.
     */
    @ExceptionHandler({OptimisticLockingFailureException.class, DataIntegrityViolationException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    String overtaken(Exception overtaken, Model model) {
        LOG.warn("Refused by the database: {}", overtaken.getClass().getSimpleName());
        return page("409", model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(MaxUploadSizeExceededException tooLarge, Model model) {
        model.addAttribute("sentence", sentences.text("upload.too-large"));
        return page("422", model);
    }

    private String page(String name, Model model) {
        model.addAttribute("me", attributes.me());
        model.addAttribute("myUnit", attributes.myUnit());
        model.addAttribute("navigation", attributes.navigation());
        model.addAttribute("unread", attributes.unread());
        model.addAttribute("demo", attributes.demo());
        return "error/" + name;
    }
}
