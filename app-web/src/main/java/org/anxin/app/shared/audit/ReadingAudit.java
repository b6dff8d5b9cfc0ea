package org.anxin.app.shared.audit;

import java.util.Map;
import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.audit.AuditEntry;
import org.anxin.domain.shared.audit.AuditTrail;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what, when, from what to what. */
@Service
public class ReadingAudit {

    private final AuditTrail audit;

    ReadingAudit(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public ListPage<AuditEntry> page(ListQuery query) {
        return audit.page(query);
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Consumer<AuditEntry> line) {
        audit.forEach(query, line);
    }

    @Transactional(readOnly = true)
    public AuditEntry find(long id) {
        return audit.find(id).orElseThrow(() -> new NotFound("audit entry", id));
    }

    @Transactional(readOnly = true)
    public Map<String, String> tables() {
        return audit.tables();
    }

    /** Keeps that somebody took a list away, and with which filter. */
    @Transactional
    public void exported(Actor actor, String title, String filterInWords) {
        audit.record(actor.username(), "EXPORT", title, Map.of("台账", title, "筛选条件", filterInWords));
    }

    /** Keeps that somebody took a file of a record away. */
    @Transactional
    public void downloaded(Actor actor, Attachment file) {
        audit.record(
                actor.username(),
                "DOWNLOAD",
                file.id().toString(),
                Map.of(
                        "文件名", file.fileName(),
                        "校验值", file.sha256(),
                        "所属类别", file.ownerKind(),
                        "所属记录", file.ownerKey()));
    }
}
