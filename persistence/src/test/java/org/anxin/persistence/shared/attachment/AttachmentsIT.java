package org.anxin.persistence.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.attachment.FileLines;
import org.anxin.domain.shared.attachment.PhotoFacts;
import org.anxin.domain.shared.attachment.StoredContent;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class AttachmentsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Autowired
    private Attachments attachments;

    @Autowired
    private FileLines lines;

    @Autowired
    private EntityManager entities;

    @Test
    void areFoundByTheirRecordTheOldestFirst() {
        attachments.save(attachment("second.pdf", NOW.plusSeconds(1)));
        attachments.save(attachment("first.pdf", NOW));

        assertThat(attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-1"))
                .extracting(Attachment::fileName)
                .containsExactly("first.pdf", "second.pdf");
    }

    @Test
    void theSameContentStandsOnARecordOnceWhileItIsInForce() {
        var first = attachments.save(attachment("first.pdf", NOW));
        first.voidBy(Actor.SYSTEM, "传错文件", NOW);
        attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-1");
        attachments.save(attachment("first.pdf", NOW));
        attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-1");

        attachments.save(attachment("first.pdf", NOW));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-1"))
                .withMessageContaining("attachment_content_once_uq");
    }

    @Test
    void aPhotoKeepsItsFactsAndEverythingElseHasNone() {
        var facts = new PhotoFacts(NOW, new BigDecimal("31.852300"), new BigDecimal("115.923400"));
        attachments.save(new Attachment(
                "case", "C-2", "a.jpg", "image/jpeg", new StoredContent("b".repeat(64), 3), facts, Actor.SYSTEM, NOW));
        attachments.save(attachment("first.pdf", NOW.plusSeconds(1)));
        attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-1");
        entities.clear();

        assertThat(attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-2"))
                .extracting(Attachment::photo)
                .containsExactly(facts);
        assertThat(attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt("case", "C-1"))
                .extracting(Attachment::photo)
                .containsExactly(PhotoFacts.NONE);
        assertThat(lines.of("case", List.of("C-1", "C-2")))
                .extracting(FileLine::fileName, FileLine::place, FileLine::uploadedBy)
                .containsExactly(
                        tuple("a.jpg", "北纬 31.85230°，东经 115.92340°", "system"), tuple("first.pdf", "", "system"));
    }

    private static Attachment attachment(String name, Instant at) {
        return new Attachment(
                "case",
                "C-1",
                name,
                "application/pdf",
                new StoredContent("%064x".formatted(name.hashCode()), 3),
                Actor.SYSTEM,
                at);
    }
}
