package org.anxin.app.shared.attachment.web;

import java.util.List;
import java.util.Map;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.app.shared.attachment.TestRecords;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page of a test's record: its files and the form that adds some. */
@Controller
class TestRecordController {

    private final TestRecords records;
    private final ReadingFiles reading;
    private final ReceivingFiles receiving;
    private final FormErrors errors;

    TestRecordController(TestRecords records, ReadingFiles reading, ReceivingFiles receiving, FormErrors errors) {
        this.records = records;
        this.reading = reading;
        this.receiving = receiving;
        this.errors = errors;
    }

    record FilesForm(@Nullable List<MultipartFile> files) {}

    @GetMapping("/test-records/{key}")
    @ForEveryone
    String show(@PathVariable String key, Actor actor, Model model) {
        model.addAttribute("form", new FilesForm(null));
        return page(key, actor, model);
    }

    @PostMapping("/test-records/{key}")
    @ForEveryone
    ModelAndView add(
            @PathVariable String key,
            @ModelAttribute("form") FilesForm form,
            BindingResult binding,
            Actor actor,
            Model model) {
        try {
            receiving.receive(TestRecords.KIND, key, ChosenFiles.of(form.files()), actor);
            return new ModelAndView("redirect:/test-records/" + key);
        } catch (RuleViolation refused) {
            errors.add(binding, refused, Map.of("file.*", "files"));
            return SamePage.again(page(key, actor, model), model);
        }
    }

    private String page(String key, Actor actor, Model model) {
        if (!records.mayRead(key, actor)) {
            throw new NotFound("test record", key);
        }
        model.addAttribute("key", key);
        model.addAttribute("files", reading.of(TestRecords.KIND, key));
        model.addAttribute("mayAdd", records.mayAdd(key, actor));
        return "test/record";
    }
}
