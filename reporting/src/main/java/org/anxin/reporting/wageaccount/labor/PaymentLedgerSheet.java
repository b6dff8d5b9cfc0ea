package org.anxin.reporting.wageaccount.labor;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.wageaccount.labor.PaymentLine;
import org.jspecify.annotations.Nullable;

/** 人工费拨付台账 on paper. */
public final class PaymentLedgerSheet {

    private static final int HUNDREDTHS = 2;

    private PaymentLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<PaymentLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("项目编码", Kind.CODE, 16, PaymentLine::projectCode),
                new LedgerColumn<>("项目名称", Kind.TEXT, 26, PaymentLine::projectName),
                new LedgerColumn<>("行业", Kind.TEXT, 10, line -> label.apply(line.sector())),
                new LedgerColumn<>("乡镇", Kind.TEXT, 12, PaymentLine::townshipName),
                new LedgerColumn<>("周期起", Kind.DATE, 12, PaymentLine::cycleFrom),
                new LedgerColumn<>("周期止", Kind.DATE, 12, PaymentLine::cycleTo),
                new LedgerColumn<>("工程进度款（元）", Kind.MONEY, 16, PaymentLine::amount),
                new LedgerColumn<>("拨付日期", Kind.DATE, 12, PaymentLine::paidOn),
                new LedgerColumn<>("约定方式", Kind.TEXT, 12, line -> label.apply(line.method())),
                new LedgerColumn<>("比例", Kind.PERCENT, 8, line -> share(line.ratio())),
                new LedgerColumn<>("应拨人工费（元）", Kind.MONEY, 16, PaymentLine::expected),
                new LedgerColumn<>("到账人工费（元）", Kind.MONEY, 16, PaymentLine::received),
                new LedgerColumn<>("到账明细", Kind.TEXT, 36, PaymentLine::filledBy),
                new LedgerColumn<>("不足（元）", Kind.MONEY, 16, PaymentLine::shortfall),
                new LedgerColumn<>("应到账日期", Kind.DATE, 12, PaymentLine::dueOn),
                new LedgerColumn<>("足额日期", Kind.DATE, 12, PaymentLine::filledOn),
                new LedgerColumn<>("逾期天数", Kind.DAYS, 10, PaymentLine::daysLate),
                new LedgerColumn<>(
                        "未分到项目（元）", Kind.SHARED_MONEY, 16, line -> line.bank().unassigned()),
                new LedgerColumn<>("情况", Kind.TEXT, 12, line -> label.apply(line.standing())),
                new LedgerColumn<>("比例下限", Kind.TEXT, 14, line -> label.apply(line.lowRatio())),
                new LedgerColumn<>("低于下限的理由", Kind.TEXT, 24, PaymentLine::lowRatioReason),
                new LedgerColumn<>("算式", Kind.TEXT, 40, PaymentLine::formula),
                new LedgerColumn<>("作废原因", Kind.TEXT, 16, PaymentLine::voidReason));
    }

    private static @Nullable Object share(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(HUNDREDTHS);
    }
}
