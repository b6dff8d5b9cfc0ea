package org.anxin.app.warning;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.wageaccount.AccountMonths;
import org.anxin.domain.warning.EarlyWarning;
import org.anxin.domain.warning.Figures;
import org.anxin.domain.warning.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The evidence of a warning as its page shows it, led back to the account and the notice that it was taken from. */
@Component
class WarningEvidence {

    private final AccountMonths months;

    WarningEvidence(AccountMonths months) {
        this.months = months;
    }

    List<ReadingWarnings.Evidence> of(EarlyWarning warning, Figures figures, Actor asker) {
        var notice = noticeOf(warning, figures, asker);
        var shown = figures.rows().stream()
                .map(figure -> new ReadingWarnings.Evidence(
                        figure.label(),
                        figure.value(),
                        figure.proof() == null ? null : link(figure.proof(), warning, notice, asker)));
        return Stream.concat(shown, source(warning, asker).stream()).toList();
    }

    /** Where what the rule judged was recorded, for warnings that do not rest on a bank's notice. */
    private static Optional<ReadingWarnings.Evidence> source(EarlyWarning warning, Actor asker) {
        if (!asker.may(Permission.PROJECT_READ)) {
            return Optional.empty();
        }
        return switch (warning.rule()) {
            case LABOR_COST_LATE, LABOR_COST_SHORT, RATIO_BELOW_MINIMUM ->
                Optional.of(new ReadingWarnings.Evidence(
                        "数据出处", "项目各周期的人工费拨付", "/wage-accounts/labor?project=" + warning.projectId()));
            case GUARANTEE_EXPIRING ->
                Optional.of(new ReadingWarnings.Evidence(
                        "数据出处", "项目的工程款支付担保", "/projects/" + warning.projectId() + "/guarantees"));
            default -> Optional.empty();
        };
    }

    private static @Nullable String link(Proof proof, EarlyWarning warning, Optional<String> notice, Actor asker) {
        return switch (proof) {
            case ACCOUNT ->
                asker.may(Permission.ACCOUNT_READ)
                        ? warning.accountId().map(id -> "/wage-accounts/" + id).orElse(null)
                        : null;
            case NOTICE -> notice.orElse(null);
            case STATEMENT -> notice.map(page -> page + "/statement").orElse(null);
            case PAYOUTS -> notice.map(page -> page + "/payouts").orElse(null);
        };
    }

    /** The notice that stands for the month; asked for only where the evidence speaks of one. */
    private Optional<String> noticeOf(EarlyWarning warning, Figures figures, Actor asker) {
        if (!asker.may(Permission.NOTICE_READ)
                || figures.rows().stream()
                        .noneMatch(figure -> figure.proof() != null && figure.proof() != Proof.ACCOUNT)) {
            return Optional.empty();
        }
        return warning.accountId()
                .flatMap(account -> warning.month().flatMap(month -> months.confirmed(account, YearMonth.from(month))))
                .map(confirmed -> "/wage-accounts/notices/" + confirmed.noticeId());
    }
}
