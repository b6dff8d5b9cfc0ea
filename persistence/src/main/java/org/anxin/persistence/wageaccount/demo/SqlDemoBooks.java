package org.anxin.persistence.wageaccount.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.wageaccount.DemoBooks;
import org.anxin.domain.wageaccount.DemoSize;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the books of a demonstration table by table, each by one COPY. */
@Repository
class SqlDemoBooks implements DemoBooks {

    private static final int SITES_OF_AN_OWNER = 4;
    private static final int SITES_OF_A_CONTRACTOR = 3;
    private static final int LEAST_FIRMS = 4;

    private final JdbcTemplate jdbc;
    private final FieldProtection protection;

    SqlDemoBooks(JdbcTemplate jdbc, FieldProtection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    @Override
    public boolean isThereAny() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM project) OR EXISTS (SELECT 1 FROM enterprise)", Boolean.class));
    }

    @Override
    public Written write(DemoSize size, long seed, LocalDate today) {
        var invented = new Sites(size, seed, today);
        var owners = invented.firms("OWNER", "投资建设有限公司", size.projects() / SITES_OF_AN_OWNER + LEAST_FIRMS);
        var contractors =
                invented.firms("CONSTRUCTION", "建筑工程有限公司", size.projects() / SITES_OF_A_CONTRACTOR + LEAST_FIRMS);
        var labor = invented.firms("LABOR_SERVICE", "建筑劳务有限公司", size.projects() / SITES_OF_AN_OWNER + LEAST_FIRMS);
        var firms = new ArrayList<Firm>(owners);
        firms.addAll(contractors);
        firms.addAll(labor);
        var sites = invented.sites(owners, contractors, labor);
        var books = new Books(sites, seed, YearMonth.from(today), size.months());

        new CopiedRegister(jdbc, protection, invented, today).write(firms, sites);
        int accounts = new CopiedAccounts(jdbc, invented, today).write(books);
        var notices = new CopiedNotices(jdbc, protection, invented, today).write(books);
        refreshStatistics();
        return new Written(firms.size(), sites.size(), accounts, notices.notices(), notices.payoutLines());
    }

    /** Freshly copied tables have no statistics, and the first pages would be planned blindly. */
    private void refreshStatistics() {
        for (var table : List.of(
                "enterprise",
                "project",
                "project_party",
                "dedicated_wage_account",
                "wage_account_project",
                "bank_monthly_notice",
                "account_transaction",
                "payout_line",
                "progress_payment")) {
            jdbc.execute("ANALYZE " + table);
        }
    }
}
