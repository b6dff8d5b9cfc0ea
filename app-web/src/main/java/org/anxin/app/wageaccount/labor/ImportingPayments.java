package org.anxin.app.wageaccount.labor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.app.wageaccount.ImportedCells;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.wageaccount.ServedProject;
import org.anxin.domain.wageaccount.ServedProjects;
import org.anxin.domain.wageaccount.labor.ProgressPayment;
import org.anxin.domain.wageaccount.labor.ProgressPayment.Facts;
import org.anxin.domain.wageaccount.labor.ProgressPayments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Progress payments from a table: one project and cycle a row. Reasons for a low share go before a second person. */
@Component
class ImportingPayments implements ImportHandler {

    private static final ImportKind KIND = new ImportKind("progress-payments", "工程款拨付", Permission.ACCOUNT_EDIT.code());
    private static final int VERSION = 1;

    private final ProgressPayments payments;
    private final ProjectCards projects;
    private final ServedProjects served;
    private final LaborPolicy policy;
    private final ApprovingLowRatios approving;
    private final SettlingLaborCost settling;

    ImportingPayments(
            ProgressPayments payments,
            ProjectCards projects,
            ServedProjects served,
            LaborPolicy policy,
            ApprovingLowRatios approving,
            SettlingLaborCost settling) {
        this.payments = payments;
        this.projects = projects;
        this.served = served;
        this.policy = policy;
        this.approving = approving;
        this.settling = settling;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public ImportDefinition definition() {
        return new ImportDefinition(
                KIND,
                VERSION,
                List.of(
                        ImportedCells.projectCode("project", CellType.CODE, 40, "项目须先在项目库中"),
                        ImportColumn.required("cycleFrom", "结算周期起", CellType.DATE, 20)
                                .alsoCalled("周期起")
                                .explained("2026-03-01", ""),
                        ImportColumn.required("cycleTo", "结算周期止", CellType.DATE, 20)
                                .alsoCalled("周期止")
                                .explained("2026-03-31", ""),
                        ImportColumn.required("amount", "工程进度款（元）", CellType.MONEY, 30)
                                .alsoCalled("工程进度款", "进度款")
                                .explained("1000000.00", ""),
                        ImportColumn.optional("paidOn", "拨付日期", CellType.DATE, 20)
                                .explained("2026-04-10", ""),
                        ImportColumn.optional("reported", "核定报送的人工费（元）", CellType.MONEY, 30)
                                .alsoCalled("人工费", "核定人工费")
                                .explained("", "项目约定按核定数额拨付的填写"),
                        ImportColumn.optional("reason", "低于下限的理由", CellType.TEXT, 500)),
                List.of("project+cycleFrom"),
                List.of("应拨人工费按项目登记的约定方式计算；实际到账取自银行月报，不在这里填写。"));
    }

    @Override
    public void check(ImportCheck check) {
        var terms = policy.now();
        var inFile = new Cycles();
        check.forEachBatch(rows -> {
            var books = books(rows, check.actor());
            for (var row : rows) {
                check(row, books, inFile, terms, check);
            }
        });
    }

    private static void check(ImportRow row, Books books, Cycles inFile, LaborPolicy.Terms terms, ImportCheck check) {
        var code = row.cell("project");
        var project = code.map(books.projects()::get);
        if (code.isPresent() && project.isEmpty()) {
            check.wrong(row, "project", "labor.project-unknown", code.get());
        }
        var from = ImportedCells.day(row, "cycleFrom");
        var to = ImportedCells.day(row, "cycleTo");
        if (project.isEmpty()
                || from == null
                || to == null
                || row.cell("amount").isEmpty()) {
            return;
        }
        try {
            payment(row, project.get(), terms, check.actor(), check.today(), null);
        } catch (RuleViolation refused) {
            check.wrong(row, "", refused.code(), refused.arguments().toArray());
            return;
        }
        var id = project.get().id();
        books.cycles()
                .overlapping(id, from, to)
                .ifPresent(recorded ->
                        check.wrong(row, "cycleFrom", "labor.cycle-overlaps", recorded.from(), recorded.to()));
        inFile.overlapping(id, from, to)
                .ifPresent(earlier ->
                        check.wrong(row, "cycleFrom", "labor.cycle-overlaps-row", earlier.from(), earlier.to()));
        inFile.add(id, from, to);
    }

    @Override
    public ImportOutcome post(ImportPosting posting) {
        var terms = policy.now();
        var touched = new HashSet<UUID>();
        posting.forEachBatch(rows -> {
            var books = books(rows, posting.actor());
            for (var row : rows) {
                var project = books.projects().get(row.cells().get("project"));
                var payment = payments.save(payment(row, project, terms, posting.actor(), posting.today(), posting));
                if (payment.lowRatioReason().isPresent()) {
                    approving.prepare(payment, project.name(), posting.actor());
                }
                touched.add(payment.projectId());
            }
        });
        settling.changed(touched);
        return new ImportOutcome("/wage-accounts/labor");
    }

    /** The same object for the check as for the posting, so that both refuse the same. */
    private static ProgressPayment payment(
            ImportRow row,
            ServedProject project,
            LaborPolicy.Terms terms,
            Actor by,
            LocalDate today,
            @Nullable ImportPosting posting) {
        var to = LocalDate.parse(row.cells().get("cycleTo"));
        return new ProgressPayment(
                new Facts(
                        project.id(),
                        LocalDate.parse(row.cells().get("cycleFrom")),
                        to,
                        new BigDecimal(row.cells().get("amount")),
                        ImportedCells.day(row, "paidOn"),
                        row.cell("reported").map(BigDecimal::new).orElse(null),
                        row.cell("reason").orElse(null)),
                terms.of(project, to),
                by,
                today,
                posting == null ? Instant.EPOCH : posting.now(),
                posting == null ? null : posting.runId());
    }

    /** @param cycles what is recorded already */
    private record Books(Map<String, ServedProject> projects, Cycles cycles) {}

    private Books books(List<ImportRow> rows, Actor by) {
        var codes = ImportedCells.said(rows, "project");
        Map<UUID, String> byId = projects.byCodes(codes, by.scopeOf(Permission.ACCOUNT_EDIT)).values().stream()
                .collect(Collectors.toMap(ProjectCard::id, ProjectCard::code));
        if (byId.isEmpty()) {
            return new Books(Map.of(), new Cycles());
        }
        var cycles = new Cycles();
        payments.findStandingOf(byId.keySet())
                .forEach(payment -> cycles.add(payment.projectId(), payment.cycleFrom(), payment.cycleTo()));
        return new Books(
                served.of(byId.keySet()).stream().collect(Collectors.toMap(ServedProject::code, Function.identity())),
                cycles);
    }
}
