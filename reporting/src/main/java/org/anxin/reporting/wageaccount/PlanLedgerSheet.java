package org.anxin.reporting.wageaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.wageaccount.PlanLine;
import org.anxin.domain.wageaccount.PlanStepKind;

/** 专用账户落实计划 on paper: a planned and a done day for each step. */
public final class PlanLedgerSheet {

    private PlanLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<PlanLine>> columns(Function<Enum<?>, String> label) {
        var columns = new ArrayList<LedgerColumn<PlanLine>>();
        columns.add(new LedgerColumn<>("项目编码", Kind.CODE, 16, PlanLine::projectCode));
        columns.add(new LedgerColumn<>("项目名称", Kind.TEXT, 26, PlanLine::projectName));
        columns.add(new LedgerColumn<>("行业", Kind.TEXT, 10, line -> label.apply(line.sector())));
        columns.add(new LedgerColumn<>("主管部门", Kind.TEXT, 14, PlanLine::authorityName));
        columns.add(new LedgerColumn<>("乡镇", Kind.TEXT, 12, PlanLine::townshipName));
        columns.add(new LedgerColumn<>("总包单位", Kind.TEXT, 24, PlanLine::contractorName));
        columns.add(new LedgerColumn<>("开工日期", Kind.DATE, 12, PlanLine::startedOn));
        columns.add(new LedgerColumn<>(
                "专用账户", Kind.TEXT, 12, line -> line.accountState() == null ? "未开户" : label.apply(line.accountState())));
        for (var kind : PlanStepKind.values()) {
            columns.add(new LedgerColumn<>(label.apply(kind) + "计划", Kind.DATE, 12, line -> {
                var step = line.step(kind);
                return step == null ? null : step.plannedOn();
            }));
            columns.add(new LedgerColumn<>(label.apply(kind) + "完成", Kind.DATE, 12, line -> {
                var step = line.step(kind);
                return step == null ? null : step.doneOn();
            }));
        }
        columns.add(new LedgerColumn<>("是否逾期", Kind.TEXT, 10, line -> line.isOverdue() ? "逾期" : null));
        columns.add(new LedgerColumn<>("说明", Kind.TEXT, 20, PlanLine::note));
        return List.copyOf(columns);
    }
}
