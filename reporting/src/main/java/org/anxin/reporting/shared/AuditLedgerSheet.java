package org.anxin.reporting.shared;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.audit.AuditEntry;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 审计日志 on paper. */
public final class AuditLedgerSheet {

    private AuditLedgerSheet() {}

    /** @param operation the Chinese word of an operation */
    public static List<LedgerColumn<AuditEntry>> columns(Function<String, String> operation) {
        return List.of(
                new LedgerColumn<>("时间", Kind.DATE_TIME, 19, AuditEntry::happenedAt),
                new LedgerColumn<>("账号", Kind.CODE, 16, AuditEntry::actor),
                new LedgerColumn<>("姓名", Kind.TEXT, 16, AuditEntry::actorName),
                new LedgerColumn<>("操作", Kind.TEXT, 10, entry -> operation.apply(entry.operation())),
                new LedgerColumn<>("对象", Kind.TEXT, 14, AuditEntry::table),
                new LedgerColumn<>("记录", Kind.CODE, 38, AuditEntry::rowKey),
                new LedgerColumn<>("请求编号", Kind.CODE, 20, AuditEntry::requestId));
    }
}
