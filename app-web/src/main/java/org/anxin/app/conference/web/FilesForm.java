package org.anxin.app.conference.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Minutes, sign-in sheet, photos. */
record FilesForm(@Nullable List<MultipartFile> files) {}
