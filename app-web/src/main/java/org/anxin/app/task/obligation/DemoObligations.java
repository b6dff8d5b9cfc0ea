package org.anxin.app.task.obligation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anxin.app.organization.login.DemoAccounts;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReports;
import org.anxin.domain.task.progress.ReportFigure;
import org.anxin.domain.task.progress.ReportState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year of the demonstration, seen from today: most duties done in time, some late, some returned, some waiting, some
 * forgotten. Every person and every file says 示例.
 */
@Component
@Order(2)
@ConditionalOnProperty("anxin.demo")
class DemoObligations implements ApplicationRunner {

    private static final int MOST_OF_A_CADENCE = 200;
    private static final String ACCOUNT = "wage-account";
    private static final Logger LOG = LoggerFactory.getLogger(DemoObligations.class);
    private static final Actor OFFICE = person("ducha", "秦督查（示例）", "341504-DK", "区督考办");
    private static final Actor CONFERENCE = person("lianxi", "戚联席（示例）", "341504-RS", "区人社局");

    private final RollingObligations rolling;
    private final Obligations obligations;
    private final ProgressReports reports;
    private final Cadences cadences;
    private final Units units;
    private final Attachments attachments;
    private final AttachmentStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Actor> clerks = new HashMap<>();

    DemoObligations(
            RollingObligations rolling,
            Obligations obligations,
            ProgressReports reports,
            Cadences cadences,
            Units units,
            Attachments attachments,
            AttachmentStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.rolling = rolling;
        this.obligations = obligations;
        this.reports = reports;
        this.cadences = cadences;
        this.units = units;
        this.attachments = attachments;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (reports.countAll() > 0) {
            return;
        }
        var today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> rolling.rollWhole(today.getYear(), Actor.SYSTEM));
        int reported = cadences.all().stream()
                .filter(Cadence::nags)
                .mapToInt(cadence -> transaction.execute(status -> tell(cadence, today)))
                .sum();
        LOG.info("演示履职数据已建立：{} 份报告", reported);
    }

    /**
     * What is owed about an account is told by the notices of the register; of what is owed about projects, a city's
     * demonstration tells so much.
     */
    private int tell(Cadence cadence, LocalDate today) {
        int told = 0;
        var begun = obligations.findOpenOf(cadence.code()).stream()
                .filter(obligation -> obligation.year() == today.getYear() && obligation.hasBegunBy(today))
                .filter(obligation -> obligation
                        .subject()
                        .filter(about -> about.kind().equals(ACCOUNT))
                        .isEmpty())
                .limit(MOST_OF_A_CADENCE)
                .toList();
        for (var obligation : begun) {
            told += tell(obligation, cadence, today) ? 1 : 0;
        }
        return told;
    }

    /** What became of one obligation: its name decides, so that the demonstration is the same on the same day. */
    private boolean tell(Obligation obligation, Cadence cadence, LocalDate today) {
        int lot = Math.floorMod(obligation.instanceKey().hashCode() * 31, 100);
        var unit = units.findByCode(obligation.leadCode()).orElseThrow();
        if (obligation.firstDueOn().filter(today::isAfter).isPresent()) {
            if (lot >= 92) {
                return false;
            }
            tellFirstPart(obligation, cadence, unit, lot);
            return true;
        }
        if (today.isAfter(obligation.dueOn())) {
            return tellPast(obligation, cadence, unit, lot, today);
        }
        return obligation.firstDueOn().isEmpty() && tellPresent(obligation, cadence, unit, lot, today);
    }

    private void tellFirstPart(Obligation obligation, Cadence cadence, Unit unit, int lot) {
        var day = obligation.firstDueOn().orElseThrow().minusDays(1 + lot % 6);
        var report = submitted(obligation, cadence, unit, day);
        report.noteFirstPart(unit, reviewerOf(unit), "计划可行，按计划落实", at(day.plusDays(2), 15));
        obligation.noteFirstPart(day);
    }

    private boolean tellPast(Obligation obligation, Cadence cadence, Unit unit, int lot, LocalDate today) {
        var due = obligation.dueOn();
        if (lot < 74) {
            accept(obligation, cadence, unit, due.minusDays(lot % 4));
        } else if (lot < 87 && due.plusDays(1 + lot % 7).isBefore(today)) {
            accept(obligation, cadence, unit, due.plusDays(1 + lot % 7));
        } else if (lot < 91) {
            var report = submitted(obligation, cadence, unit, due.minusDays(1));
            report.sendBackByOffice(unit, reviewerOf(unit), "缺少现场照片和签到表，请补充后重新报送", at(due, 16));
            obligation.reopen();
        } else if (lot < 96) {
            submitted(obligation, cadence, unit, due);
        } else {
            return false;
        }
        return true;
    }

    private boolean tellPresent(Obligation obligation, Cadence cadence, Unit unit, int lot, LocalDate today) {
        if (lot < 8) {
            accept(obligation, cadence, unit, today.minusDays(3));
        } else if (lot < 18) {
            submitted(obligation, cadence, unit, today.minusDays(1));
        } else if (lot < 30) {
            var report = written(obligation, cadence, unit, today.minusDays(1));
            report.submit(unit, clerkOf(unit), at(today.minusDays(1), 11));
            if (report.state() == ReportState.SUBMITTED) {
                obligation.report(today.minusDays(1));
            }
        } else if (lot < 40) {
            written(obligation, cadence, unit, today.minusDays(1));
        } else {
            return false;
        }
        return true;
    }

    private void accept(Obligation obligation, Cadence cadence, Unit unit, LocalDate day) {
        var report = submitted(obligation, cadence, unit, day);
        report.accept(unit, reviewerOf(unit), "", at(day.plusDays(1), 15));
        obligation.complete(day);
    }

    private ProgressReport submitted(Obligation obligation, Cadence cadence, Unit unit, LocalDate day) {
        var report = written(obligation, cadence, unit, day);
        report.submit(unit, clerkOf(unit), at(day, 10));
        if (report.state() == ReportState.UNIT_REVIEW) {
            report.pass(unit, headOf(unit), "", at(day, 11));
        }
        obligation.report(day);
        return report;
    }

    private ProgressReport written(Obligation obligation, Cadence cadence, Unit unit, LocalDate day) {
        var clerk = clerkOf(unit);
        var report = reports.save(ProgressReport.onObligation(obligation.id(), unit.code(), clerk, at(day, 9)));
        var figures = figures(cadence, obligation);
        report.write(narrative(cadence, obligation, unit), figures, clerk, at(day, 9));
        attach(obligation, cadence, unit, clerk, at(day, 9));
        return report;
    }

    private static List<ReportFigure> figures(Cadence cadence, Obligation obligation) {
        var figures = new ArrayList<ReportFigure>();
        int seed = Math.floorMod(obligation.instanceKey().hashCode(), 17);
        for (var figure : cadence.figures()) {
            long amount = figure.isMoney() ? 200_000L + seed * 12_500L : Math.max(0, 24 + seed - figure.seq() * 6L);
            figures.add(new ReportFigure(
                    figure.seq(),
                    figure.label(),
                    figure.unit(),
                    BigDecimal.valueOf(amount).setScale(2)));
        }
        return figures;
    }

    private static String narrative(Cadence cadence, Obligation obligation, Unit unit) {
        return "（示例）%s%s，%s。办理情况：%s。下一步继续跟进，发现问题及时报告。"
                .formatted(unit.shortName(), obligation.periodLabel(), cadence.title(), cadence.doneWhen());
    }

    private void attach(Obligation obligation, Cadence cadence, Unit unit, Actor clerk, Instant now) {
        if (obligation.instanceKey().hashCode() % 3 == 0) {
            return;
        }
        var name = "示例佐证-%s-%s.txt".formatted(cadence.title(), obligation.periodLabel());
        var text = "示例佐证材料\r\n单位：%s\r\n事项：%s\r\n期次：%s\r\n本文件仅供演示。\r\n"
                .formatted(unit.name(), cadence.title(), obligation.periodLabel());
        try {
            var content = store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            attachments.save(new Attachment(
                    Evidence.OF_OBLIGATION, obligation.id().toString(), name, "text/plain", content, clerk, now));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Actor clerkOf(Unit unit) {
        return clerks.computeIfAbsent(
                unit.code(),
                code -> DemoAccounts.PEOPLE.stream()
                        .filter(person -> person.unitCode().equals(code))
                        .filter(person -> person.roles().contains("DUTY_FILLER")
                                || person.roles().contains("TOWNSHIP_FILLER"))
                        .findFirst()
                        .map(person -> actor(person.username(), person.fullName(), unit))
                        .orElseGet(() -> actor(unit.shortName() + "填报（示例）", unit.shortName() + "填报（示例）", unit)));
    }

    private static Actor headOf(Unit unit) {
        return DemoAccounts.PEOPLE.stream()
                .filter(person -> person.unitCode().equals(unit.code()))
                .filter(person -> person.roles().contains("TOWNSHIP_REVIEWER"))
                .findFirst()
                .map(person -> actor(person.username(), person.fullName(), unit))
                .orElseGet(() -> actor(unit.shortName() + "审核（示例）", unit.shortName() + "审核（示例）", unit));
    }

    private static Actor reviewerOf(Unit unit) {
        return OFFICE.belongsTo(unit.path()) ? CONFERENCE : OFFICE;
    }

    private static Actor actor(String username, String fullName, Unit unit) {
        return new Actor(username, fullName, unit.code(), unit.shortName(), unit.path(), Map.of());
    }

    private static Actor person(String username, String fullName, String unitCode, String unitName) {
        return new Actor(username, fullName, unitCode, unitName, "/340000/341500/341504/" + unitCode + "/", Map.of());
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 12)).atZone(clock.getZone()).toInstant();
    }
}
