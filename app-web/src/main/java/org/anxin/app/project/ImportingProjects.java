package org.anxin.app.project;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.app.project.ReadingProjects.Choices;
import org.anxin.app.project.RegisteringProjects.Registration;
import org.anxin.app.shared.reference.ReferenceColumns;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.project.ApprovalLevel;
import org.anxin.domain.project.Classification;
import org.anxin.domain.project.ConstructionNature;
import org.anxin.domain.project.ConstructionPermit;
import org.anxin.domain.project.ContractTerms;
import org.anxin.domain.project.Investment;
import org.anxin.domain.project.LaborCostMethod;
import org.anxin.domain.project.LaborWageOfficer;
import org.anxin.domain.project.PermitKind;
import org.anxin.domain.project.Project.Facts;
import org.anxin.domain.project.ProjectCategory;
import org.anxin.domain.project.ProjectReach;
import org.anxin.domain.project.ProjectScale;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.project.Schedule;
import org.anxin.domain.project.Site;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Projects from a table, with owner and general contractor by their credit codes. What is not known yet may stay empty. A
 * project that is registered already is never changed by a file; a platform's number that it lacks is added to it.
 */
@Component
class ImportingProjects implements ImportHandler {

    private static final ImportKind KIND = new ImportKind("projects", "建设项目", Permission.PROJECT_EDIT.code());
    private static final int VERSION = 1;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|(0\\d{2,3}-?)?\\d{7,8}");

    /** Which cell a rule of the project is about. */
    private static final Map<String, String> CELLS = Map.of(
            "project.planned-end-before-start", "plannedEndOn",
            "project.started-in-future", "startedOn",
            "project.completed-in-future", "completedOn",
            "project.completed-before-start", "completedOn",
            "project.permit-in-future", "permitOn",
            "project.ratio-missing", "laborCostRatio");

    private final FoundProjects found;
    private final EnterpriseCards enterprises;
    private final ReadingProjects reading;
    private final RegisteringProjects registering;
    private final ProjectColumns columns;

    ImportingProjects(
            FoundProjects found,
            EnterpriseCards enterprises,
            ReadingProjects reading,
            RegisteringProjects registering,
            ProjectColumns columns) {
        this.found = found;
        this.enterprises = enterprises;
        this.reading = reading;
        this.registering = registering;
        this.columns = columns;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public ImportDefinition definition() {
        var townships = reading.townships().stream().map(Unit::shortName).toList();
        return new ImportDefinition(
                KIND,
                VERSION,
                columns.all(townships),
                Stream.concat(Stream.of("code"), ReferenceColumns.UNIQUE_KEYS.stream())
                        .toList(),
                List.of(
                        "带 * 的必填，其余知道多少填多少；缺的会在台账上标红。",
                        "行业主管部门按行业确定；分包单位在项目页面添加。",
                        "已登记的项目不会被文件改动；填写了平台编码的，编码补记到已登记的项目上。"));
    }

    @Override
    public void check(ImportCheck check) {
        var scope = check.actor().scopeOf(Permission.PROJECT_EDIT);
        check.forEachBatch(rows -> {
            var registered = found.in(rows);
            var known = enterprises(rows);
            for (var row : rows) {
                ReferenceColumns.refuseHalf(row, check);
                registered
                        .of(row)
                        .ifPresentOrElse(
                                project -> registered.answer(row, project, check),
                                () -> checkNew(row, scope, known, check));
            }
        });
    }

    private void checkNew(ImportRow row, Scope scope, Map<String, EnterpriseCard> known, ImportCheck check) {
        var sector = columns.chosen(row, "sector", Sector.values());
        if (sector != null && !ProjectReach.covers(scope, sector)) {
            check.wrong(row, "sector", "project.other-sector");
        }
        checkEnterprise(row, "owner", known, check);
        checkEnterprise(row, "contractor", known, check);
        checkFigures(row, check);
        checkFacts(row, check);
    }

    private Map<String, EnterpriseCard> enterprises(List<ImportRow> rows) {
        return enterprises.byCreditCodes(rows.stream()
                .flatMap(row -> Stream.of(creditCode(row, "owner"), creditCode(row, "contractor")))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private static void checkEnterprise(
            ImportRow row, String column, Map<String, EnterpriseCard> known, ImportCheck check) {
        creditCode(row, column)
                .filter(code -> !known.containsKey(code))
                .ifPresent(code -> check.wrong(row, column, "import.project.enterprise-unknown", code));
    }

    private static void checkFigures(ImportRow row, ImportCheck check) {
        Stream.of("contractPrice", "totalCost")
                .filter(column -> money(row, column)
                        .filter(amount -> amount.signum() == 0)
                        .isPresent())
                .forEach(column -> check.wrong(row, column, "import.project.amount"));
        money(row, "laborCostRatio")
                .filter(ratio -> ratio.signum() == 0 || ratio.compareTo(HUNDRED) > 0)
                .ifPresent(ratio -> check.wrong(row, "laborCostRatio", "import.project.ratio"));
        checkBetween(row, "settlementMonths", MONTHS, check);
        checkBetween(row, "wagePayDay", DAYS, check);
        row.cell("officerPhone")
                .filter(phone -> !PHONE.matcher(phone).matches())
                .ifPresent(phone -> check.wrong(row, "officerPhone", "import.user.phone"));
    }

    private static void checkBetween(ImportRow row, String column, int most, ImportCheck check) {
        row.cell(column)
                .map(Integer::parseInt)
                .filter(number -> number < 1 || number > most)
                .ifPresent(number -> check.wrong(row, column, "import.project.between", most));
    }

    private void checkFacts(ImportRow row, ImportCheck check) {
        if (row.cell("permitKind").isPresent() != row.cell("permitOn").isPresent()
                || row.cell("permitNo").isPresent() && row.cell("permitKind").isEmpty()) {
            check.wrong(row, "permitOn", "import.project.permit");
        }
        try {
            terms(row).check();
            schedule(row).check(check.today());
            permit(row).ifPresent(permit -> permit.check(check.today()));
        } catch (RuleViolation refused) {
            check.wrong(
                    row,
                    CELLS.getOrDefault(refused.code(), ""),
                    refused.code(),
                    refused.arguments().toArray());
        }
    }

    @Override
    public ImportOutcome post(ImportPosting posting) {
        var choices = reading.choices(posting.actor());
        var townships = choices.townships().stream()
                .collect(Collectors.toMap(Unit::shortName, Unit::code, (first, second) -> first));
        posting.forEachBatch(rows -> {
            var registered = found.in(rows);
            var known = enterprises(rows);
            for (var row : rows) {
                var project = registered
                        .of(row)
                        .orElseGet(() -> registering.register(
                                registration(row, choices, townships, known, posting), posting.actor()));
                registered.note(row, project.id(), posting.actor(), posting.now());
            }
        });
        return ImportOutcome.COMPLETE;
    }

    private Registration registration(
            ImportRow row,
            Choices choices,
            Map<String, String> townships,
            Map<String, EnterpriseCard> known,
            ImportPosting posting) {
        return new Registration(
                row.cell("code").orElse(null),
                facts(row, choices, townships),
                Objects.requireNonNullElse(columns.chosen(row, "state", ProjectState.values()), ProjectState.PREPARING),
                null,
                creditCode(row, "owner").map(known::get).map(EnterpriseCard::id).orElse(null),
                creditCode(row, "contractor")
                        .map(known::get)
                        .map(EnterpriseCard::id)
                        .orElse(null),
                posting.runId());
    }

    private Facts facts(ImportRow row, Choices choices, Map<String, String> townships) {
        var sector = requireNonNull(columns.chosen(row, "sector", Sector.values()));
        return new Facts(
                row.cells().get("name"),
                new Classification(
                        requireNonNull(columns.chosen(row, "category", ProjectCategory.values())),
                        columns.chosen(row, "nature", ConstructionNature.values()),
                        columns.chosen(row, "scale", ProjectScale.values()),
                        columns.chosen(row, "approvalLevel", ApprovalLevel.values()),
                        requireNonNull(columns.chosen(row, "investment", Investment.values()))),
                new Site(
                        sector,
                        choices.authorityOf(sector),
                        requireNonNull(townships.get(row.cells().get("township"))),
                        row.cell("address").orElse(null)),
                terms(row),
                schedule(row),
                permit(row).orElse(null),
                new LaborWageOfficer(
                        row.cell("officerName").orElse(null),
                        row.cell("officerPhone").map(ProtectedText::new).orElse(null),
                        day(row, "officerAppointedOn")),
                row.cell("note").orElse(null));
    }

    private ContractTerms terms(ImportRow row) {
        return new ContractTerms(
                money(row, "contractPrice").orElse(null),
                money(row, "totalCost").orElse(null),
                day(row, "contractSignedOn"),
                whole(row, "settlementMonths"),
                whole(row, "wagePayDay"),
                columns.chosen(row, "laborCostMethod", LaborCostMethod.values()),
                money(row, "laborCostRatio").orElse(null));
    }

    private static Schedule schedule(ImportRow row) {
        return new Schedule(
                day(row, "plannedStartOn"), day(row, "plannedEndOn"), day(row, "startedOn"), day(row, "completedOn"));
    }

    private Optional<ConstructionPermit> permit(ImportRow row) {
        var kind = columns.chosen(row, "permitKind", PermitKind.values());
        var issuedOn = day(row, "permitOn");
        return kind == null || issuedOn == null
                ? Optional.empty()
                : Optional.of(new ConstructionPermit(kind, row.cell("permitNo").orElse(null), issuedOn));
    }

    /** Letters of a credit code are capital ones, however they were typed. */
    private static Optional<String> creditCode(ImportRow row, String column) {
        return row.cell(column).map(code -> code.toUpperCase(Locale.ROOT));
    }

    private static @Nullable LocalDate day(ImportRow row, String column) {
        return read(row, column, LocalDate::parse).orElse(null);
    }

    private static Optional<BigDecimal> money(ImportRow row, String column) {
        return read(row, column, BigDecimal::new);
    }

    private static @Nullable Short whole(ImportRow row, String column) {
        return read(row, column, Short::valueOf).orElse(null);
    }

    private static <T> Optional<T> read(ImportRow row, String column, Function<String, T> reader) {
        return row.cell(column).map(reader);
    }
}
