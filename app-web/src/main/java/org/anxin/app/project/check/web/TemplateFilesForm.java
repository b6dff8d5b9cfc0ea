package org.anxin.app.project.check.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The text of a model contract. */
record TemplateFilesForm(@Nullable List<MultipartFile> files) {}
