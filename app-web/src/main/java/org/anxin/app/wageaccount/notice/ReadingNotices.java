package org.anxin.app.wageaccount.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.app.shared.audit.ReadingAudit;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.notice.NoticeCard;
import org.anxin.domain.wageaccount.notice.NoticeCard.SourceFile;
import org.anxin.domain.wageaccount.notice.NoticeLedger;
import org.anxin.domain.wageaccount.notice.NoticeLine;
import org.anxin.domain.wageaccount.notice.NoticeState;
import org.anxin.domain.wageaccount.notice.PayoutBatch;
import org.anxin.domain.wageaccount.notice.PayoutLine;
import org.anxin.domain.wageaccount.notice.Reconciliation;
import org.anxin.domain.wageaccount.notice.StatementLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of notices, one of them, its lines and the files that it was posted from. */
@Service
public class ReadingNotices {

    private final NoticeLedger ledger;
    private final OwnNotices own;
    private final Units units;
    private final ReadingFiles files;
    private final Attachments attachments;
    private final AttachmentStore store;
    private final ReadingAudit audit;

    ReadingNotices(
            NoticeLedger ledger,
            OwnNotices own,
            Units units,
            ReadingFiles files,
            Attachments attachments,
            AttachmentStore store,
            ReadingAudit audit) {
        this.ledger = ledger;
        this.own = own;
        this.units = units;
        this.files = files;
        this.attachments = attachments;
        this.store = store;
        this.audit = audit;
    }

    /**
     * What a notice's page shows.
     *
     * @param scans stamped sheets
     * @param filesBeyond numbers of files that speak of accounts beyond the reader's scope too
     * @param ofOwnBank whether the reader works in its bank
     */
    public record Dossier(
            NoticeCard card,
            Reconciliation books,
            List<PayoutBatch> batches,
            List<FileLine> scans,
            Set<Long> filesBeyond,
            boolean ofOwnBank) {

        public boolean isPrepared() {
            return card.line().state() == NoticeState.PREPARED;
        }

        public boolean needsReason() {
            return card.line().correction() && card.reason() == null;
        }

        /** Payments to people name their cards in the clear: the file goes back to the bank only. */
        public boolean mayTake(SourceFile file) {
            return (!file.payouts() || ofOwnBank) && !filesBeyond.contains(file.runNumber());
        }
    }

    @Transactional(readOnly = true)
    public ListPage<NoticeLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.NOTICE_READ));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<NoticeLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.NOTICE_EXPORT), line);
    }

    /** Banks and townships to filter by. */
    @Transactional(readOnly = true)
    public List<Unit> filterUnits() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.kind() == UnitKind.BANK || unit.kind().isTownshipLevel())
                .toList();
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var card = find(id, asker);
        boolean ofOwnBank = own.isOf(card.account().bankCode(), asker);
        return new Dossier(
                card,
                ledger.reconcile(id),
                ledger.batches(id),
                files.of(NoticeScans.KIND, id.toString()),
                ofOwnBank ? Set.of() : ledger.filesBeyond(id, asker.scopeOf(Permission.NOTICE_READ)),
                ofOwnBank);
    }

    @Transactional(readOnly = true)
    public ListPage<StatementLine> statement(NoticeCard card, ListQuery query) {
        return ledger.statement(card.line().id(), query);
    }

    @Transactional(readOnly = true)
    public ListPage<PayoutLine> payouts(NoticeCard card, ListQuery query) {
        return ledger.payouts(card.line().id(), query);
    }

    @Transactional(readOnly = true)
    public NoticeCard find(UUID id, Actor asker) {
        return ledger.find(id, asker.scopeOf(Permission.NOTICE_READ))
                .orElseThrow(() -> new NotFound("bank notice", id));
    }

    /** A file as the bank uploaded it. */
    public record Original(Attachment file, InputStream content) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    @Transactional
    public Original original(UUID id, long runNumber, Actor asker) {
        var dossier = open(id, asker);
        var source = dossier.card().files().stream()
                .filter(file -> file.runNumber() == runNumber && dossier.mayTake(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("original of bank notice", id));
        var file = attachments.findById(source.attachmentId()).orElseThrow();
        audit.downloaded(asker, file);
        try {
            return new Original(file, store.open(file.sha256()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
