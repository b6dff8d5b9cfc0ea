package org.anxin.app.shared.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.app.shared.audit.ReadingAudit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.attachment.FileLines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Showing and handing out the files of records. */
@Service
public class ReadingFiles {

    private final FileOwners owners;
    private final FileLines lines;
    private final AttachmentStore store;
    private final ReadingAudit audit;

    ReadingFiles(FileOwners owners, FileLines lines, AttachmentStore store, ReadingAudit audit) {
        this.owners = owners;
        this.lines = lines;
        this.store = store;
        this.audit = audit;
    }

    /** A file and its content, to be closed. */
    public record Download(Attachment file, InputStream content) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /** For the page of a record that its feature has found for the asker; voided ones too, the oldest first. */
    @Transactional(readOnly = true)
    public List<FileLine> of(String ownerKind, String ownerKey) {
        return lines.of(ownerKind, List.of(ownerKey));
    }

    /** The same for a list of records, by record and with one statement; a record without files is not in it. */
    @Transactional(readOnly = true)
    public Map<String, List<FileLine>> of(String ownerKind, Collection<String> ownerKeys) {
        return lines.of(ownerKind, ownerKeys).stream().collect(Collectors.groupingBy(FileLine::ownerKey));
    }

    /** Opens a file and keeps that it was taken away. */
    @Transactional
    public Download download(UUID id, Actor actor) {
        var file = owners.readable(id, actor);
        audit.downloaded(actor, file);
        try {
            return new Download(file, store.open(file.sha256()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
