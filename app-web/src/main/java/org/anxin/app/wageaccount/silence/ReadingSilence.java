package org.anxin.app.wageaccount.silence;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.silence.BankSilence;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeSilence;
import org.anxin.domain.wageaccount.silence.SilenceLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which accounts owe a month's notice, and how their banks stand, in one's scope. */
@Service
public class ReadingSilence {

    private final NoticeSilence silence;
    private final PolicyParameters parameters;
    private final Units units;
    private final Clock clock;

    ReadingSilence(NoticeSilence silence, PolicyParameters parameters, Units units, Clock clock) {
        this.silence = silence;
        this.parameters = parameters;
        this.units = units;
        this.clock = clock;
    }

    /** The month asked for; last month where none is, or none that notices were owed for. */
    @Transactional(readOnly = true)
    public NoticeMonth month(@Nullable String asked) {
        var today = LocalDate.now(clock);
        var last = YearMonth.from(today).minusMonths(1);
        var month = read(asked)
                .filter(wanted -> !wanted.isBefore(NoticeMonth.FIRST) && !wanted.isAfter(YearMonth.from(today)))
                .orElse(last);
        return NoticeMonth.of(
                month,
                parameters.on(NoticeMonth.PARAMETER, month.atEndOfMonth()).number(),
                today);
    }

    private static Optional<YearMonth> read(@Nullable String asked) {
        try {
            return Optional.ofNullable(asked).map(YearMonth::parse);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** Months that may be asked for, the present one first. */
    public List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.now(clock),
                        month -> !month.isBefore(NoticeMonth.FIRST),
                        month -> month.minusMonths(1))
                .toList();
    }

    @Transactional(readOnly = true)
    public ListPage<SilenceLine> page(ListQuery query, NoticeMonth month, Actor asker) {
        return silence.page(query, month, asker.scopeOf(Permission.NOTICE_READ));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, NoticeMonth month, Actor asker, Consumer<SilenceLine> line) {
        silence.forEach(query, month, asker.scopeOf(Permission.NOTICE_EXPORT), line);
    }

    @Transactional(readOnly = true)
    public List<BankSilence> banks(NoticeMonth month, Actor asker) {
        return silence.banks(month, asker.scopeOf(Permission.NOTICE_READ));
    }

    /** Sector authorities that the list can be narrowed to. */
    @Transactional(readOnly = true)
    public List<Unit> authorities() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.sector().isPresent() && unit.kind() == UnitKind.BUREAU)
                .toList();
    }
}
