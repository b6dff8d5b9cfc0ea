package org.anxin.reporting.shared.archive;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one file of a package; the stream stays open. */
@FunctionalInterface
public interface ArchivedContent {

    void writeTo(OutputStream out) throws IOException;
}
