package org.anxin.app.wageaccount.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The stamped sheet, scanned or photographed. */
record ScanForm(
        @Nullable List<MultipartFile> files, @Nullable Long version) {}
