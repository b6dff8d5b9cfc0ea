package org.anxin.app.enterprise.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Business licence, certificates. */
record PapersForm(@Nullable List<MultipartFile> files) {}
