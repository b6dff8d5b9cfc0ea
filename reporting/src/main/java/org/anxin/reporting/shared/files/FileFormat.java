package org.anxin.reporting.shared.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The allow-list: what may be added to a record. Each has a Chinese name under {@code enum.FileFormat}. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    WPS("application/wps-office.wps", "wps"),
    ET("application/wps-office.et", "et"),
    OFD("application/ofd", "ofd"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** @param extension in small letters, without the dot */
    static Optional<FileFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** For the browser's file dialogue; pictures of any kind, so that a phone offers its camera. */
    public static String accept() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(",", "image/*,", ""));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual one. */
    public String extension() {
        return extensions.getFirst();
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Whether content of that kind may carry this format's name. WPS writes documents in the containers of Office. */
    boolean admits(FileFormat content) {
        return switch (this) {
            case WPS -> Set.of(DOC, DOCX).contains(content);
            case ET -> Set.of(XLS, XLSX).contains(content);
            case CSV -> content == TXT;
            default -> content == this;
        };
    }
}
