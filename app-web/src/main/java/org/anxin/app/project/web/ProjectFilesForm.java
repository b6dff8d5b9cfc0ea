package org.anxin.app.project.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The officer's appointment, the permit, contracts. */
record ProjectFilesForm(@Nullable List<MultipartFile> files) {}
