package org.anxin.reporting.shared.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * An upload that is safe to read.
 *
 * @param file where it lies
 * @param format what it is by its content
 * @param charset of a text file
 */
public record InspectedUpload(Path file, Format format, Charset charset) {

    public enum Format {
        /** Excel 2007 and later, WPS. */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** Excel 97–2003, WPS .et. */
        XLS("xls", "application/vnd.ms-excel"),
        /** CSV, or text separated by tabs or “|”. */
        DELIMITED("csv", "text/csv");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    static InspectedUpload xlsx(Path file) {
        return new InspectedUpload(file, Format.XLSX, StandardCharsets.UTF_8);
    }

    static InspectedUpload xls(Path file) {
        return new InspectedUpload(file, Format.XLS, StandardCharsets.UTF_8);
    }

    static InspectedUpload delimited(Path file, Charset charset) {
        return new InspectedUpload(file, Format.DELIMITED, charset);
    }
}
