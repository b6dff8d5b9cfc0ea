package org.anxin.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Opens documents as a clerk's office suite does, with LibreOffice without a window, and prints them: what cannot be
 * opened or does not fit its page shows here. Needs {@code soffice}, {@code pdfinfo}, {@code pdftotext} and
 * {@code pdftoppm}, which {@code ./verify} installs; without them a test fails, it is not skipped.
 */
public final class OfficeSuite {

    private static final long PATIENCE_SECONDS = 180;

    private OfficeSuite() {}

    /** A printed document. */
    public record Paper(Path pdf) {

        public int pages() {
            var line = run("pdfinfo", pdf.toString())
                    .lines()
                    .filter(text -> text.startsWith("Pages:"))
                    .findFirst()
                    .orElseThrow();
            return Integer.parseInt(line.substring("Pages:".length()).strip());
        }

        /** Width and height of the first page, in points. */
        public String size() {
            return run("pdfinfo", pdf.toString())
                    .lines()
                    .filter(text -> text.startsWith("Page size:"))
                    .map(text -> text.substring("Page size:".length()).strip())
                    .findFirst()
                    .orElseThrow();
        }

        /** The words of one page without the blanks and line breaks between them, pages counted from 1. */
        public String words(int page) {
            return run("pdftotext", "-f", "" + page, "-l", "" + page, "-layout", pdf.toString(), "-")
                    .replaceAll("\\s+", "");
        }

        /** All pages' words. */
        public String words() {
            return run("pdftotext", "-raw", pdf.toString(), "-").replaceAll("\\s+", "");
        }

        /** A picture of each page beside the PDF, to look at. */
        public void draw() {
            run("pdftoppm", "-r", "70", "-png", pdf.toString(), pdf.toString().replaceFirst("\\.pdf$", ""));
        }
    }

    public static Paper print(Path document) {
        try {
            var profile = Files.createTempDirectory("office");
            var folder = document.toAbsolutePath().getParent();
            run(
                    "soffice",
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString(),
                    document.toString());
            var pdf = folder.resolve(document.getFileName().toString().replaceFirst("\\.[a-z]+$", ".pdf"));
            if (!Files.exists(pdf)) {
                throw new AssertionError("The office suite cannot open " + document);
            }
            return new Paper(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String run(String... command) {
        try {
            var output = Files.createTempFile("office", ".out");
            var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command[0] + " did not come back");
            }
            var text = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new AssertionError(command[0] + " is needed, see ./verify", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
