package org.anxin.reporting.shared.files;

/** A PDF begins at the first byte and nothing of another kind follows its end. */
final class PdfInspection {

    private static final String END = "%%EOF";
    private static final int TAIL = 64 << 10;

    private PdfInspection() {}

    static void inspect(NamedFile file, FileView view) {
        var foreign = new ForeignContent(view);
        if (foreign.endsAsArchive()) {
            throw file.refusal("appended");
        }
        int end = endOf(view);
        if (end < 0) {
            throw file.refusal("damaged");
        }
        if (foreign.follows(end)) {
            throw file.refusal("appended");
        }
    }

    /** Behind its last mark; negative without one. */
    private static int endOf(FileView view) {
        for (int at = view.length() - END.length(); at >= Math.max(0, view.length() - TAIL); at--) {
            if (view.has(at, END)) {
                return at + END.length();
            }
        }
        return -1;
    }
}
