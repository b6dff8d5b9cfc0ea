package org.anxin.domain.shared.attachment;

import java.util.Collection;
import java.util.List;

/** The files of records, to be shown: voided ones too, the oldest first. One statement, however many records and files. */
public interface FileLines {

    /** @param ownerKeys of the records on the page, in any order */
    List<FileLine> of(String ownerKind, Collection<String> ownerKeys);
}
