package org.anxin.persistence.wageaccount.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anxin.domain.wageaccount.LaborBureau;
import org.anxin.persistence.wageaccount.demo.CopiedReceipts.Receipt;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dedicated wage accounts, their registration, and the progress payments that feed them. */
final class CopiedAccounts {

    private static final String BY = "jiancha";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final JdbcTemplate jdbc;
    private final Sites invented;
    private final LocalDate today;

    CopiedAccounts(JdbcTemplate jdbc, Sites invented, LocalDate today) {
        this.jdbc = jdbc;
        this.invented = invented;
        this.today = today;
    }

    int write(Books books) {
        var sites = books.withAccount();
        CopyTable.fill(
                jdbc,
                "dedicated_wage_account",
                "id, bank_code, account_no, account_name, holder_id, opened_on, agreement_on, agreement_to, state, unit_code,"
                        + " recorded_by, recorded_at, version",
                rows -> sites.forEach(site -> {
                    var account = site.account();
                    rows.row(
                            account.id(),
                            account.bank(),
                            account.accountNo(),
                            site.contractor().name() + site.name() + "农民工工资专用账户",
                            site.contractor().id(),
                            account.opened(),
                            account.opened(),
                            site.has(Fault.AGREEMENT_ENDS) ? today.plusDays(18) : today.plusYears(2),
                            site.has(Fault.ONE_RECEIPT) ? "UNREGISTERED" : "REGISTERED",
                            site.authority(),
                            BY,
                            account.opened() + " 09:00+08",
                            0);
                }));
        CopyTable.fill(
                jdbc,
                "wage_account_project",
                "account_id, project_id",
                rows -> sites.forEach(site -> rows.row(site.account().id(), site.id())));
        registrations(sites);
        progressPayments(books);
        return sites.size();
    }

    private void registrations(List<Site> sites) {
        var receipts = new CopiedReceipts(jdbc, invented, BY)
                .write(sites.stream()
                        .flatMap(site -> receivers(site)
                                .filter(receiver -> !waits(site, receiver))
                                .map(receiver -> receipt(site, receiver)))
                        .toList());
        CopyTable.fill(
                jdbc,
                "wage_account_registration",
                "id, account_id, round, receiver_code, filed_on, receipt_no, received_on, received_by, version",
                rows -> sites.forEach(site -> receivers(site).forEach(receiver -> {
                    var receipt = receipt(site, receiver);
                    boolean waits = waits(site, receiver);
                    rows.row(
                            invented.id(),
                            site.account().id(),
                            1,
                            receiver,
                            filed(site),
                            waits ? null : receipts.get(receipt),
                            waits ? null : receipt.on(),
                            waits ? null : BY,
                            0);
                })));
    }

    private static Stream<String> receivers(Site site) {
        return Stream.of(LaborBureau.CODE, site.authority());
    }

    private static boolean waits(Site site, String receiver) {
        return site.has(Fault.ONE_RECEIPT) && receiver.equals(LaborBureau.CODE);
    }

    private static LocalDate filed(Site site) {
        return site.account().opened().plusDays(5);
    }

    private static Receipt receipt(Site site, String receiver) {
        return new Receipt(
                site.account().id(),
                site.account().accountNo(),
                receiver,
                filed(site).plusDays(3));
    }

    private void progressPayments(Books books) {
        CopyTable.fill(
                jdbc,
                "progress_payment",
                "id, project_id, cycle_from, cycle_to, amount, paid_on, method, ratio, expected_labor_cost, formula, due_on,"
                        + " low_ratio_state, unit_code, recorded_by, recorded_at, version",
                rows -> books.withAccount()
                        .forEach(site -> books.monthsOf(site).forEach(month -> {
                            var expected = new BigDecimal(AccountMonth.yuan(month.expected()));
                            var amount = expected.multiply(HUNDRED).divide(site.ratio(), 2, RoundingMode.HALF_UP);
                            var end = month.month().atEndOfMonth();
                            rows.row(
                                    invented.id(),
                                    site.id(),
                                    month.month().atDay(1),
                                    end,
                                    amount,
                                    month.month().atDay(4),
                                    "RATIO",
                                    site.ratio(),
                                    expected,
                                    "进度款 %,.2f 元 × %s%% = %,.2f 元".formatted(amount, site.ratio(), expected),
                                    end,
                                    site.has(Fault.LOW_RATIO) ? "UNAPPROVED" : "NOT_LOW",
                                    site.authority(),
                                    BY,
                                    end + " 09:00+08",
                                    0);
                        })));
    }
}
