package org.anxin.reporting.task;

import java.util.List;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.task.MeasureLine;

/** 落实措施: the list of measures on paper. */
public final class MeasureLedgerSheet {

    private MeasureLedgerSheet() {}

    public static List<LedgerColumn<MeasureLine>> columns() {
        return List.of(
                new LedgerColumn<>("主要任务", Kind.TEXT, 18, MeasureLine::taskTitle),
                new LedgerColumn<>("措施号", Kind.TEXT, 7, line -> String.valueOf(line.no())),
                new LedgerColumn<>("简称", Kind.TEXT, 18, MeasureLine::topic),
                new LedgerColumn<>("落实措施", Kind.TEXT, 60, MeasureLine::printed),
                new LedgerColumn<>("责任单位", Kind.TEXT, 26, MeasureLine::responsible),
                new LedgerColumn<>("配合单位", Kind.TEXT, 20, MeasureLine::supporting),
                new LedgerColumn<>("备注", Kind.TEXT, 24, MeasureLine::remark));
    }
}
