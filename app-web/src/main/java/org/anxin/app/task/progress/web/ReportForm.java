package org.anxin.app.task.progress.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anxin.domain.task.progress.ProgressReport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is typed into a report.
 *
 * @param figures number of a figure → what was typed
 * @param files evidence that was chosen
 * @param act “save” keeps a draft, “submit” sends it on
 */
record ReportForm(
        @Size(max = 4000, message = "{form.report.narrative-long}") @Nullable
        String narrative,

        @Nullable Map<Integer, String> figures,
        @Nullable List<MultipartFile> files,
        @Nullable String act,
        @Nullable Long version) {

    ReportForm {
        figures = figures == null ? new HashMap<>() : figures;
    }

    static ReportForm empty() {
        return new ReportForm("", new HashMap<>(), null, null, null);
    }

    static ReportForm of(ProgressReport report) {
        var typed = new HashMap<Integer, String>();
        report.figures()
                .forEach(figure -> typed.put(
                        figure.seq(), figure.amount().stripTrailingZeros().toPlainString()));
        return new ReportForm(report.narrative(), typed, null, null, report.version());
    }

    boolean submits() {
        return "submit".equals(act);
    }
}
