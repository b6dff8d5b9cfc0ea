package org.anxin.app.task.obligation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.attachment.FileLines;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationLine;
import org.anxin.domain.task.progress.ProgressReportLedger;
import org.anxin.domain.task.progress.ProgressReportLine;
import org.anxin.reporting.shared.LedgerWorkbook;
import org.anxin.reporting.shared.archive.ArchivePackage;
import org.anxin.reporting.task.ObligationLedgerSheet;
import org.anxin.reporting.task.ProgressReportLedgerSheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 履职档案: a year of a measure or of a unit as one package, with the ledger, the reports, every piece of evidence and an
 * index of hashes. What the asker's role may not take away is not in it.
 */
@Service
public class ArchivingDuties {

    private final ObligationLedger ledger;
    private final ProgressReportLedger reports;
    private final FileLines files;
    private final AttachmentStore store;
    private final Sentences sentences;
    private final Clock clock;

    ArchivingDuties(
            ObligationLedger ledger,
            ProgressReportLedger reports,
            FileLines files,
            AttachmentStore store,
            Sentences sentences,
            Clock clock) {
        this.ledger = ledger;
        this.reports = reports;
        this.files = files;
        this.store = store;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * What a package holds; gathered before the first byte is sent.
     *
     * @param evidence files still in force, those of obligations before those of reports on measures
     */
    public record Dossier(
            List<ObligationLine> obligations, List<ProgressReportLine> reports, List<Evidenced> evidence) {}

    /** @param folder where it lies in the package */
    public record Evidenced(String folder, String about, FileLine file) {}

    /** @param query the year, and a measure or a unit */
    @Transactional(readOnly = true)
    public Dossier gather(ListQuery query, Actor asker) {
        var scope = asker.scopeOf(Permission.OBLIGATION_EXPORT);
        var obligations = new ArrayList<ObligationLine>();
        ledger.forEachObliged(query, scope, LocalDate.now(clock), obligations::add);
        var reported = new ArrayList<ProgressReportLine>();
        reports.forEach(query, scope, asker.unitPath(), reported::add);
        var evidence = new ArrayList<Evidenced>();
        evidence.addAll(ofObligations(obligations));
        evidence.addAll(ofReports(reported));
        return new Dossier(List.copyOf(obligations), List.copyOf(reported), List.copyOf(evidence));
    }

    private List<Evidenced> ofObligations(List<ObligationLine> obligations) {
        Map<String, ObligationLine> byKey =
                obligations.stream().collect(Collectors.toMap(line -> line.id().toString(), Function.identity()));
        return files.of(Evidence.OF_OBLIGATION, byKey.keySet()).stream()
                .filter(file -> !file.isVoided())
                .map(file -> {
                    var line = byKey.get(file.ownerKey());
                    var about = line.periodLabel() + " " + line.title();
                    return new Evidenced("佐证材料/" + line.unitName() + "/" + about, about, file);
                })
                .toList();
    }

    private List<Evidenced> ofReports(List<ProgressReportLine> reported) {
        Map<String, ProgressReportLine> byKey =
                reported.stream().collect(Collectors.toMap(line -> line.id().toString(), Function.identity()));
        return files.of(Evidence.OF_MEASURE_REPORT, byKey.keySet()).stream()
                .filter(file -> !file.isVoided())
                .map(file -> {
                    var line = byKey.get(file.ownerKey());
                    return new Evidenced("佐证材料/" + line.unitName() + "/" + line.title(), line.title(), file);
                })
                .toList();
    }

    public void write(Dossier dossier, LedgerHeading heading, OutputStream out) throws IOException {
        var archive = new ArchivePackage(out);
        archive.addMade(
                "落实台账.xlsx",
                "落实台账",
                to -> LedgerWorkbook.write(
                        titled(heading, "落实台账"),
                        ObligationLedgerSheet.columns(sentences::of),
                        dossier.obligations()::forEach,
                        to));
        archive.addMade(
                "履职报告.xlsx",
                "履职报告",
                to -> LedgerWorkbook.write(
                        titled(heading, "履职报告"),
                        ProgressReportLedgerSheet.columns(sentences::of),
                        dossier.reports()::forEach,
                        to));
        for (var evidenced : dossier.evidence()) {
            var file = evidenced.file();
            archive.addKept(
                    evidenced.folder(),
                    file.fileName(),
                    evidenced.about(),
                    file.unitName(),
                    file.uploadedAt(),
                    file.sha256(),
                    to -> {
                        try (var content = store.open(file.sha256())) {
                            content.transferTo(to);
                        }
                    });
        }
        archive.finish(titled(heading, heading.title() + "目录"));
    }

    private static LedgerHeading titled(LedgerHeading heading, String title) {
        return new LedgerHeading(title, heading.issuer(), heading.madeOn(), heading.filterInWords());
    }
}
