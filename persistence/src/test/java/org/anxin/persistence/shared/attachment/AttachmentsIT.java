package org.anxin.persistence.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.shared.attachment.StoredContent;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class AttachmentsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Autowired
    private Attachments attachments;

    @Test
    void areFoundByTheirRecordTheOldestFirst() {
        attachments.save(attachment("second.pdf", NOW.plusSeconds(1)));
        attachments.save(attachment("first.pdf", NOW));

        assertThat(attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-1"))
                .extracting(Attachment::fileName)
                .containsExactly("first.pdf", "second.pdf");
    }

    private static Attachment attachment(String name, Instant at) {
        return new Attachment(
                "case", "C-1", name, "application/pdf", new StoredContent("a".repeat(64), 3), Actor.SYSTEM, at);
    }
}
