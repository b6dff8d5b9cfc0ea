package org.anxin.app.wageaccount.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The agreement, the announcement, and other papers. */
record AccountFilesForm(@Nullable List<MultipartFile> files) {}
