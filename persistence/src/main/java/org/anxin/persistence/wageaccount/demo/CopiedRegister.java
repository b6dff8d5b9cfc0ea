package org.anxin.persistence.wageaccount.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.anxin.domain.wageaccount.LaborBureau;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Enterprises, projects, who builds them, and on what papers. */
final class CopiedRegister {

    private static final String BY = "jiancha";
    private static final List<String> SURNAMES = List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫");
    private static final List<String> CLAUSES = List.of(
            "RESPONSIBILITIES",
            "WAGES_FIRST",
            "ADVANCE_AND_SETTLEMENT",
            "LABOR_COST",
            "SETTLEMENT_CYCLE",
            "NO_ADVANCED_CAPITAL");
    private static final List<String> INVESTMENTS = List.of("GOVERNMENT", "STATE_OWNED", "PRIVATE");
    private static final BigDecimal TOTAL_OF_CONTRACT = new BigDecimal("1.15");
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final JdbcTemplate jdbc;
    private final FieldProtection protection;
    private final Sites invented;
    private final LocalDate today;
    /** Firm → a certificate of it that has run out. */
    private final Map<UUID, UUID> expired = new LinkedHashMap<>();

    private int phone;

    CopiedRegister(JdbcTemplate jdbc, FieldProtection protection, Sites invented, LocalDate today) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.invented = invented;
        this.today = today;
    }

    void write(List<Firm> firms, List<Site> sites) {
        sites.stream()
                .filter(site -> site.has(Fault.EXPIRED_CERTIFICATE))
                .forEach(site -> expired.computeIfAbsent(site.labor().id(), firm -> invented.id()));
        firms(firms);
        projects(sites);
        parties(sites);
        clauses(sites);
        guarantees(sites);
        jdbc.queryForObject("SELECT setval('project_number_seq', ?)", Long.class, sites.size());
    }

    private void firms(List<Firm> firms) {
        CopyTable.fill(
                jdbc,
                "enterprise",
                "id, credit_code, name, kind, industry_code, legal_representative, township_code, address, unit_code,"
                        + " recorded_by, recorded_at, version",
                rows -> firms.forEach(firm -> rows.row(
                        firm.id(),
                        firm.creditCode(),
                        firm.name(),
                        firm.kind(),
                        "47",
                        person(firm.hashCode()),
                        firm.township(),
                        "叶集区示例路" + (Math.floorMod(firm.hashCode(), 300) + 1) + "号",
                        LaborBureau.CODE,
                        BY,
                        at(400),
                        0)));
        CopyTable.fill(
                jdbc,
                "enterprise_contact",
                "enterprise_id, seq, name, post, phone",
                rows -> firms.forEach(firm -> rows.row(firm.id(), 0, person(firm.hashCode() + 1), "负责人", phone())));
        CopyTable.fill(
                jdbc,
                "qualification_certificate",
                "id, enterprise_id, number, title, issuer, valid_from, valid_to, recorded_by, recorded_at, version",
                rows -> expired.forEach((firm, certificate) -> rows.row(
                        certificate,
                        firm,
                        "D33-" + certificate.toString().substring(24),
                        "建筑装修装饰工程专业承包贰级",
                        "示例住房城乡建设厅",
                        today.minusYears(5),
                        today.minusDays(25),
                        BY,
                        at(400),
                        0)));
        CopyTable.fill(
                jdbc,
                "qualification_certificate",
                "id, enterprise_id, number, title, issuer, valid_from, valid_to, recorded_by, recorded_at, version",
                rows -> firms.stream()
                        .filter(firm -> !firm.kind().equals("OWNER"))
                        .forEach(firm -> rows.row(
                                firm.certificate(),
                                firm.id(),
                                "D334" + firm.creditCode().substring(10, 17),
                                firm.kind().equals("CONSTRUCTION") ? "建筑工程施工总承包贰级" : "施工劳务不分等级",
                                "示例住房城乡建设厅",
                                today.minusYears(2),
                                today.plusYears(3),
                                BY,
                                at(400),
                                0)));
    }

    private void projects(List<Site> sites) {
        CopyTable.fill(
                jdbc,
                "project",
                "id, code, name, category, nature, scale, approval_level, sector, authority_code, township_code, address, investment,"
                        + " contract_price, total_cost, contract_signed_on, planned_start_on, planned_end_on, started_on, completed_on,"
                        + " state, permit_kind, permit_no, permit_on, settlement_months, wage_pay_day, labor_cost_method,"
                        + " labor_cost_ratio, officer_name, officer_phone, officer_appointed_on, unit_code, recorded_by, recorded_at, version",
                rows -> sites.forEach(site -> project(rows, site)));
        CopyTable.fill(
                jdbc,
                "project_state_change",
                "project_id, seq, state, on_day, reason, recorded_by, recorded_at",
                rows -> sites.stream().filter(site -> site.started() != null).forEach(site -> {
                    rows.row(site.id(), 1, "UNDER_CONSTRUCTION", site.started(), null, BY, at(300));
                    if (!site.state().equals("UNDER_CONSTRUCTION")) {
                        var day = site.completed() == null ? today.minusMonths(4) : site.completed();
                        rows.row(
                                site.id(),
                                2,
                                site.completed() == null ? "SUSPENDED" : "COMPLETED",
                                day,
                                null,
                                BY,
                                at(60));
                    }
                    if (site.state().equals("SETTLED")) {
                        rows.row(site.id(), 3, "SETTLED", today.minusMonths(1), null, BY, at(20));
                    }
                }));
    }

    private void project(CopyTable rows, Site site) {
        boolean permitted = site.started() != null && !site.has(Fault.NO_PERMIT);
        var begin = site.signed().plusDays(40);
        var officer = site.has(Fault.NO_OFFICER) ? null : person(site.index() + 5);
        rows.row(
                site.id(),
                site.code(),
                site.name(),
                site.category(),
                "001",
                "02",
                "004",
                site.sector(),
                site.authority(),
                site.township(),
                "示例地块" + (site.index() + 1) + "号",
                INVESTMENTS.get(site.index() % INVESTMENTS.size()),
                site.price(),
                site.price().multiply(TOTAL_OF_CONTRACT).setScale(2),
                site.signed(),
                begin,
                begin.plusMonths(24),
                site.started(),
                site.completed(),
                site.state(),
                permitted ? permitKind(site) : null,
                permitted ? "示例许字第" + (site.index() + 1) + "号" : null,
                permitted ? site.started().minusDays(10) : null,
                1,
                15,
                "RATIO",
                site.ratio(),
                officer,
                officer == null ? null : phone(),
                officer == null ? null : site.signed(),
                site.authority(),
                BY,
                at(300),
                0);
    }

    private static String permitKind(Site site) {
        return site.sector().equals("HOUSING") || site.sector().equals("KEY_PROJECT")
                ? "CONSTRUCTION_PERMIT"
                : "COMMENCEMENT_APPROVAL";
    }

    private void parties(List<Site> sites) {
        CopyTable.fill(
                jdbc,
                "project_party",
                "id, project_id, parent_id, role, enterprise_id, person_name, work, contract_no, contract_signed_on, amount,"
                        + " certificate_id, entered_on, recorded_by, recorded_at, version",
                rows -> sites.forEach(site -> parties(rows, site)));
    }

    private void parties(CopyTable rows, Site site) {
        if (!site.has(Fault.NO_OWNER)) {
            party(rows, site, invented.id(), null, "OWNER", site.owner(), null, null, null);
        }
        var contractor = invented.id();
        party(rows, site, contractor, null, "GENERAL_CONTRACTOR", site.contractor(), null, "工程总承包", site.price());
        if (site.started() == null) {
            return;
        }
        var below = contractor;
        if (site.has(Fault.RE_SUBCONTRACTING)) {
            var specialist = invented.id();
            party(
                    rows,
                    site,
                    specialist,
                    contractor,
                    "SPECIALIST_SUBCONTRACTOR",
                    site.labor(),
                    null,
                    "幕墙工程",
                    part(site, 12));
            party(
                    rows,
                    site,
                    invented.id(),
                    specialist,
                    "SPECIALIST_SUBCONTRACTOR",
                    site.contractor(),
                    null,
                    "幕墙安装",
                    part(site, 10));
        }
        if (site.has(Fault.UNLICENSED_SUBCONTRACTOR)) {
            party(
                    rows,
                    site,
                    invented.id(),
                    below,
                    "LABOR_SUBCONTRACTOR",
                    null,
                    person(site.index()) + "（包工头）",
                    "木工班组",
                    part(site, 6));
        }
        var certificate = site.has(Fault.EXPIRED_CERTIFICATE)
                ? expired.get(site.labor().id())
                : site.labor().certificate();
        party(
                rows,
                site,
                invented.id(),
                below,
                "LABOR_SUBCONTRACTOR",
                site.labor(),
                null,
                "主体劳务",
                part(site, 22),
                certificate);
    }

    private void party(
            CopyTable rows,
            Site site,
            UUID id,
            @Nullable UUID parent,
            String role,
            @Nullable Firm firm,
            @Nullable String person,
            @Nullable String work,
            @Nullable BigDecimal amount) {
        var certificate = firm == null || role.equals("OWNER") ? null : firm.certificate();
        party(rows, site, id, parent, role, firm, person, work, amount, certificate);
    }

    private void party(
            CopyTable rows,
            Site site,
            UUID id,
            @Nullable UUID parent,
            String role,
            @Nullable Firm firm,
            @Nullable String person,
            @Nullable String work,
            @Nullable BigDecimal amount,
            @Nullable UUID certificate) {
        rows.row(
                id,
                site.id(),
                parent,
                role,
                firm == null ? null : firm.id(),
                person,
                work,
                work == null ? null : "HT-" + site.code() + "-" + role.charAt(0),
                site.signed(),
                amount,
                certificate,
                site.started(),
                BY,
                at(300),
                0);
    }

    private void clauses(List<Site> sites) {
        CopyTable.fill(
                jdbc,
                "contract_clause_check",
                "project_id, clause, met, page_no, checked_by, checked_at",
                rows -> sites.stream()
                        .filter(site -> site.started() != null && !site.has(Fault.NO_CLAUSE_CHECK))
                        .forEach(site -> {
                            for (int i = 0; i < CLAUSES.size(); i++) {
                                rows.row(site.id(), CLAUSES.get(i), "t", 8 + i * 3, BY, at(290));
                            }
                        }));
    }

    private void guarantees(List<Site> sites) {
        CopyTable.fill(
                jdbc,
                "payment_guarantee",
                "id, project_id, form, issuer, number, amount, valid_from, valid_to, recorded_by, recorded_at, version",
                rows -> sites.stream()
                        .filter(site -> site.started() != null && !site.has(Fault.NO_GUARANTEE))
                        .forEach(site -> rows.row(
                                invented.id(),
                                site.id(),
                                "BANK",
                                "示例银行叶集支行",
                                "BH-" + site.code(),
                                part(site, 10),
                                site.signed(),
                                guaranteedTo(site),
                                BY,
                                at(290),
                                0)));
    }

    private LocalDate guaranteedTo(Site site) {
        if (site.has(Fault.GUARANTEE_ENDS)) {
            return today.plusDays(20);
        }
        return site.has(Fault.GUARANTEE_EXPIRED) ? today.minusDays(12) : today.plusYears(1);
    }

    private static BigDecimal part(Site site, int percent) {
        return site.price()
                .multiply(PERCENT)
                .multiply(BigDecimal.valueOf(percent))
                .setScale(2);
    }

    /** Nobody's name: it says so. */
    static String person(int number) {
        return SURNAMES.get(Math.floorMod(number, SURNAMES.size())) + "示例";
    }

    private String phone() {
        return protection.seal(new ProtectedText("1390000%04d".formatted(++phone % 10_000)));
    }

    private String at(int daysAgo) {
        return today.minusDays(daysAgo) + " 09:00+08";
    }
}
