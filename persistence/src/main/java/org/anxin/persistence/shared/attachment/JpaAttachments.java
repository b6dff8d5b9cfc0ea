package org.anxin.persistence.shared.attachment;

import java.util.UUID;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.Attachments;
import org.springframework.data.repository.Repository;

interface JpaAttachments extends Repository<Attachment, UUID>, Attachments {}
