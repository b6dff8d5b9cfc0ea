package org.anxin.app.project.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.project.check.ContractTemplateRevision;
import org.anxin.domain.project.check.ContractTemplateRevisions;
import org.anxin.domain.project.check.TemplateLedger;
import org.anxin.domain.project.check.TemplateLine;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 合同示范文本: what each sector authority revised, and when. */
@Service
public class ReadingTemplates {

    private final TemplateLedger ledger;
    private final ContractTemplateRevisions revisions;
    private final OwnTemplates own;
    private final Units units;
    private final UserAccounts accounts;
    private final ReadingFiles files;
    private final Clock clock;

    ReadingTemplates(
            TemplateLedger ledger,
            ContractTemplateRevisions revisions,
            OwnTemplates own,
            Units units,
            UserAccounts accounts,
            ReadingFiles files,
            Clock clock) {
        this.ledger = ledger;
        this.revisions = revisions;
        this.own = own;
        this.units = units;
        this.accounts = accounts;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A revision as its page shows it.
     *
     * @param recordedBy full name
     * @param edit whether the asker may add files and void it
     */
    public record Dossier(
            ContractTemplateRevision revision,
            String authorityName,
            String recordedBy,
            List<FileLine> files,
            boolean edit) {}

    @Transactional(readOnly = true)
    public ListPage<TemplateLine> page(ListQuery query) {
        return ledger.page(query);
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Consumer<TemplateLine> line) {
        ledger.forEach(query, line);
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var revision = revisions.findById(id).orElseThrow(() -> new NotFound("contract template", id));
        return new Dossier(
                revision,
                units.findByCode(revision.authorityCode()).orElseThrow().shortName(),
                accounts.findByUsername(revision.recordedBy())
                        .map(UserAccount::fullName)
                        .orElse(revision.recordedBy()),
                files.of(TemplateFiles.KIND, id.toString()),
                own.mayEdit(revision, asker));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
