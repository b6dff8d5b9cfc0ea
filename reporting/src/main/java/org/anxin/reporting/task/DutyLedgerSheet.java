package org.anxin.reporting.task;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.task.DutyLine;

/** 履职清单: what one unit owes, on paper. */
public final class DutyLedgerSheet {

    private DutyLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<DutyLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>(
                        "职责",
                        Kind.TEXT,
                        8,
                        line -> label.apply(line.assignment().role())),
                new LedgerColumn<>("主要任务", Kind.TEXT, 20, line -> line.task().title()),
                new LedgerColumn<>("落实措施", Kind.TEXT, 64, line -> line.measure().printed()),
                new LedgerColumn<>("备注（要求）", Kind.TEXT, 30, line -> line.row().remark()),
                new LedgerColumn<>(
                        "原文表述",
                        Kind.TEXT,
                        18,
                        line -> line.assignment().phrase().printed()),
                new LedgerColumn<>(
                        "确定方式",
                        Kind.TEXT,
                        10,
                        line -> label.apply(line.assignment().how())));
    }
}
