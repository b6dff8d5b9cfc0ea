package org.anxin.app.project.check.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.anxin.domain.project.check.ContractClause;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed of a revised model contract. */
record TemplateForm(
        @NotBlank(message = "{form.template.title}") @Size(max = 120, message = "{form.template.title-long}") @Nullable
        String title,

        @NotBlank(message = "{form.template.revised-on}") @Nullable
        String revisedOn,

        @NotEmpty(message = "{rule.template.no-clauses}") @Nullable
        List<ContractClause> clauses,

        @Nullable List<MultipartFile> files) {

    TemplateForm {
        clauses = Objects.requireNonNullElse(clauses, List.<ContractClause>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    static TemplateForm blank() {
        return new TemplateForm(null, null, null, null);
    }
}
