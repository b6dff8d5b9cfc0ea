package org.anxin.app.shared.attachment.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A record's page takes more files: at least one, and none that is refused. */
@Component
public class AddingFiles {

    private final FormErrors errors;
    private final Sentences sentences;

    AddingFiles(FormErrors errors, Sentences sentences) {
        this.errors = errors;
        this.sentences = sentences;
    }

    /** Whether they were added; where not, the form's field “files” says why. */
    public boolean added(
            @Nullable List<MultipartFile> files,
            BindingResult form,
            RedirectAttributes redirect,
            Consumer<List<IncomingFile>> keeping) {
        return added("files", files, form, redirect, keeping);
    }

    /** @param field of the form with the files, which says why where they were not added */
    public boolean added(
            String field,
            @Nullable List<MultipartFile> files,
            BindingResult form,
            RedirectAttributes redirect,
            Consumer<List<IncomingFile>> keeping) {
        var chosen = ChosenFiles.of(files);
        if (chosen.isEmpty()) {
            form.rejectValue(field, "none", sentences.text("form.files"));
        }
        if (!errors.allow(form, Map.of("file.*", field), () -> keeping.accept(chosen))) {
            return false;
        }
        redirect.addFlashAttribute("done", "已上传 %d 个文件".formatted(chosen.size()));
        return true;
    }
}
