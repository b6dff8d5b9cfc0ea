package org.anxin.persistence.wageaccount.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.springframework.jdbc.core.JdbcTemplate;

/** Confirmed monthly notices with every line of statement and payout. */
final class CopiedNotices {

    private static final String MAKER = "示例经办";
    private static final String CHECKER = "示例复核";
    private static final String CARD_FIELD = "payout_line.card";

    private final JdbcTemplate jdbc;
    private final FieldProtection protection;
    private final Sites invented;
    private final LocalDate today;

    CopiedNotices(JdbcTemplate jdbc, FieldProtection protection, Sites invented, LocalDate today) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.invented = invented;
        this.today = today;
    }

    record Written(int notices, long payoutLines) {}

    private record Card(String sealed, String index) {}

    Written write(Books books) {
        var ids = new HashMap<UUID, List<UUID>>();
        int notices = notices(books, ids);
        transactions(books, ids);
        return new Written(notices, payouts(books, ids));
    }

    private int notices(Books books, Map<UUID, List<UUID>> ids) {
        return CopyTable.fill(
                jdbc,
                "bank_monthly_notice",
                "id, account_id, bank_code, month, state, opening, labor_cost_in, labor_cost_count, other_in, payout_amount,"
                        + " payout_lines, payout_people, paid_to_people, sent_back, returned, other_out, closing, lowest_balance, prepared_by,"
                        + " prepared_at, confirmed_by, confirmed_at, version",
                rows -> books.withAccount().forEach(site -> {
                    var ofSite = new ArrayList<UUID>();
                    books.monthsOf(site).forEach(month -> {
                        ofSite.add(invented.id());
                        notice(rows, site, month, ofSite.getLast());
                    });
                    ids.put(site.id(), ofSite);
                }));
    }

    private void notice(CopyTable rows, Site site, AccountMonth month, UUID id) {
        long paid = month.total("PAYOUT");
        long returned = month.total("RETURNED");
        var day = month.month().plusMonths(1).atDay(1 + site.index() % 9);
        rows.row(
                id,
                site.account().id(),
                site.account().bank(),
                month.month().atDay(1),
                "CONFIRMED",
                AccountMonth.yuan(month.opening()),
                AccountMonth.yuan(month.total("LABOR_COST")),
                month.count("LABOR_COST"),
                AccountMonth.yuan(month.total("INTEREST") + month.total("OTHER_IN")),
                AccountMonth.yuan(paid),
                month.wages().length,
                month.wages().length,
                AccountMonth.yuan(paid - returned),
                AccountMonth.yuan(returned),
                AccountMonth.yuan(returned),
                AccountMonth.yuan(month.total("TRANSFER_OUT")),
                AccountMonth.yuan(month.closing()),
                AccountMonth.yuan(month.lowest()),
                MAKER,
                day + " 09:30+08",
                CHECKER,
                day + " 15:10+08",
                0);
    }

    private void transactions(Books books, Map<UUID, List<UUID>> ids) {
        CopyTable.fill(
                jdbc,
                "account_transaction",
                "month, notice_id, line_no, account_id, occurred_on, serial_no, direction, kind, amount, balance, counterparty_name, summary",
                rows -> books.withAccount().forEach(site -> {
                    int n = 0;
                    for (var month : books.monthsOf(site)) {
                        var notice = ids.get(site.id()).get(n++);
                        int line = 0;
                        for (var entry : month.entries()) {
                            rows.row(
                                    month.month().atDay(1),
                                    notice,
                                    ++line,
                                    site.account().id(),
                                    entry.day(),
                                    entry.day().toString().replace("-", "") + "%06d%02d".formatted(site.index(), line),
                                    entry.way(),
                                    entry.kind(),
                                    AccountMonth.yuan(entry.amount()),
                                    AccountMonth.yuan(entry.balance()),
                                    entry.party(),
                                    entry.summary());
                        }
                    }
                }));
    }

    private long payouts(Books books, Map<UUID, List<UUID>> ids) {
        return CopyTable.fill(
                jdbc,
                "payout_line",
                "month, notice_id, line_no, account_id, batch_no, payee_name, card, card_index, amount, result, reason",
                rows -> books.withAccount().forEach(site -> payouts(rows, books, site, ids.get(site.id()))));
    }

    private void payouts(CopyTable rows, Books books, Site site, List<UUID> notices) {
        var cards = cards(site);
        int n = 0;
        for (var month : books.monthsOf(site)) {
            var notice = notices.get(n++);
            var batch = "DF" + month.month().toString().replace("-", "") + "%05d".formatted(site.index());
            for (int worker = 0; worker < month.wages().length; worker++) {
                boolean returned = month.isReturned(site, books.seed(), worker);
                var card = cards.get(site.has(Fault.SHARED_CARD) && worker == 1 ? 0 : worker);
                rows.row(
                        month.month().atDay(1),
                        notice,
                        worker + 1,
                        site.account().id(),
                        batch,
                        CopiedRegister.person(worker + site.index()) + "%03d".formatted(worker + 1),
                        card.sealed(),
                        card.index(),
                        AccountMonth.yuan(month.wages()[worker]),
                        returned ? "RETURNED" : "PAID",
                        returned ? "户名不符" : null);
            }
        }
    }

    /** Sealed once for all the months of a worker. The numbers belong to no bank. */
    private List<Card> cards(Site site) {
        var cards = new ArrayList<Card>();
        for (int worker = 0; worker < site.workers(); worker++) {
            var number = new ProtectedText("620000%06d%04d".formatted(site.index(), worker));
            cards.add(new Card(protection.seal(number), protection.index(CARD_FIELD, number)));
        }
        return cards;
    }
}
