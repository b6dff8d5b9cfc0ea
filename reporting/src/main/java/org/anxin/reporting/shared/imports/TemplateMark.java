package org.anxin.reporting.shared.imports;

import java.io.IOException;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportKind;

/** What our template says about itself on a sheet that nobody sees: which kind of file it is, and which version of it. */
record TemplateMark(String kind, String version, String title) {

    static final String SHEET = "_anxin";

    private static TemplateMark of(TabularFile.Line line) {
        return new TemplateMark(
                line.cell(0).text(), line.cell(1).text(), line.cell(2).text());
    }

    /** Our own template says what it is for. */
    static void refuseOther(TabularFile file, ImportKind wanted) throws IOException {
        for (var sheet : file.sheets()) {
            if (!sheet.visible() && sheet.name().equals(SHEET)) {
                file.read(sheet.number(), line -> {
                    of(line).refuseUnless(wanted);
                    return false;
                });
            }
        }
    }

    private void refuseUnless(ImportKind wanted) {
        if (!kind.isEmpty() && !kind.equals(wanted.code())) {
            throw new RuleViolation("import.file.other-template", title, wanted.title());
        }
    }
}
