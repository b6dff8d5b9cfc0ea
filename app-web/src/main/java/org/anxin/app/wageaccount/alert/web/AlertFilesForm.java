package org.anxin.app.wageaccount.alert.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Papers added to an alert; called so because the reply beside it has files of its own. */
record AlertFilesForm(@Nullable List<MultipartFile> papers) {}
