package org.anxin.reporting.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.project.ProjectLine;
import org.anxin.domain.project.ProjectLine.Defect;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.jspecify.annotations.Nullable;

/** 在建项目台账: what is built by whom, on what permit, and how wages are secured, on paper. */
public final class ProjectLedgerSheet {

    private ProjectLedgerSheet() {}

    /**
     * @param label the Chinese word of an enum's constant
     * @param sentence what a defect says
     */
    public static List<LedgerColumn<ProjectLine>> columns(
            Function<Enum<?>, String> label, Function<Defect, String> sentence) {
        return List.of(
                new LedgerColumn<>("项目编码", Kind.CODE, 15, ProjectLine::code),
                new LedgerColumn<>("项目名称", Kind.TEXT, 30, ProjectLine::name),
                new LedgerColumn<>("状态", Kind.TEXT, 8, line -> label.apply(line.state())),
                new LedgerColumn<>("项目分类", Kind.TEXT, 12, line -> label.apply(line.category())),
                new LedgerColumn<>("行业", Kind.TEXT, 14, line -> label.apply(line.sector())),
                new LedgerColumn<>("行业主管部门", Kind.TEXT, 14, ProjectLine::authorityName),
                new LedgerColumn<>("所在乡镇", Kind.TEXT, 12, ProjectLine::townshipName),
                new LedgerColumn<>("投资性质", Kind.TEXT, 13, line -> label.apply(line.investment())),
                new LedgerColumn<>("建设单位", Kind.TEXT, 24, ProjectLine::ownerName),
                new LedgerColumn<>("施工总承包单位", Kind.TEXT, 24, ProjectLine::contractorName),
                new LedgerColumn<>("分包单位", Kind.TEXT, 30, ProjectLine::subcontractors),
                new LedgerColumn<>("开工手续", Kind.TEXT, 12, line -> word(line.permitKind(), label)),
                new LedgerColumn<>("许可（批复、备案）号", Kind.CODE, 20, ProjectLine::permitNo),
                new LedgerColumn<>("许可日期", Kind.DATE, 12, ProjectLine::permitOn),
                new LedgerColumn<>("施工合同价（元）", Kind.MONEY, 18, ProjectLine::contractPrice),
                new LedgerColumn<>("工程总造价（元）", Kind.MONEY, 18, ProjectLine::totalCost),
                new LedgerColumn<>("实际开工", Kind.DATE, 12, ProjectLine::startedOn),
                new LedgerColumn<>("计划完工", Kind.DATE, 12, ProjectLine::plannedEndOn),
                new LedgerColumn<>("实际完工", Kind.DATE, 12, ProjectLine::completedOn),
                new LedgerColumn<>("人工费约定", Kind.TEXT, 16, line -> laborCost(line, label)),
                new LedgerColumn<>("劳资专管员", Kind.TEXT, 14, ProjectLine::officerName),
                new LedgerColumn<>("专用账户（个）", Kind.SHARED_COUNT, 10, ProjectLine::accounts),
                new LedgerColumn<>("最近专户月报", Kind.TEXT, 12, ProjectLine::lastNotice),
                new LedgerColumn<>(
                        "存在问题",
                        Kind.TEXT,
                        40,
                        line -> line.defects().stream().map(sentence).collect(Collectors.joining("；"))));
    }

    private static @Nullable String word(@Nullable Enum<?> choice, Function<Enum<?>, String> label) {
        return choice == null ? null : label.apply(choice);
    }

    private static @Nullable String laborCost(ProjectLine line, Function<Enum<?>, String> label) {
        var method = line.laborCostMethod();
        BigDecimal ratio = line.laborCostRatio();
        if (method == null) {
            return null;
        }
        return label.apply(method)
                + (ratio == null ? "" : "（" + ratio.stripTrailingZeros().toPlainString() + "%）");
    }
}
