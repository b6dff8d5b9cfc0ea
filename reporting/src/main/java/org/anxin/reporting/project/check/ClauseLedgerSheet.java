package org.anxin.reporting.project.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anxin.domain.project.check.ClauseLine;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 合同必备条款台账: clause by clause whether the contract says it, and on which page. */
public final class ClauseLedgerSheet {

    private ClauseLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<ClauseLine>> columns(Function<Enum<?>, String> label) {
        var columns = new ArrayList<LedgerColumn<ClauseLine>>(List.of(
                new LedgerColumn<>("项目编码", Kind.CODE, 16, ClauseLine::code),
                new LedgerColumn<>("项目名称", Kind.TEXT, 28, ClauseLine::name),
                new LedgerColumn<>("状态", Kind.TEXT, 8, line -> label.apply(line.state())),
                new LedgerColumn<>("行业", Kind.TEXT, 14, line -> label.apply(line.sector())),
                new LedgerColumn<>("行业主管部门", Kind.TEXT, 16, ClauseLine::authorityName),
                new LedgerColumn<>("乡镇", Kind.TEXT, 12, ClauseLine::townshipName),
                new LedgerColumn<>("施工总承包单位", Kind.TEXT, 24, ClauseLine::contractorName)));
        for (var clause : ContractClause.values()) {
            columns.add(new LedgerColumn<>(label.apply(clause), Kind.TEXT, 14, line -> inWords(line, clause)));
        }
        columns.add(new LedgerColumn<>("核对结果", Kind.TEXT, 10, line -> label.apply(line.standing())));
        columns.add(new LedgerColumn<>(
                "合规项目", Kind.COUNT, 10, line -> line.checklist().isCompliant() ? 1 : 0));
        columns.add(new LedgerColumn<>("最近核对", Kind.DATE_TIME, 16, ClauseLine::checkedAt));
        return List.copyOf(columns);
    }

    private static String inWords(ClauseLine line, ContractClause clause) {
        if (!clause.isRequired(line.governmentMoney())) {
            return "不适用";
        }
        var check = line.checks().get(clause);
        return check == null ? "未核对" : check.met() ? "第" + check.pageNo() + "页" : "没有载明";
    }
}
