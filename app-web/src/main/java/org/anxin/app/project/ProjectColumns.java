package org.anxin.app.project;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anxin.app.shared.reference.ReferenceColumns;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ApprovalLevel;
import org.anxin.domain.project.Coded;
import org.anxin.domain.project.ConstructionNature;
import org.anxin.domain.project.Investment;
import org.anxin.domain.project.LaborCostMethod;
import org.anxin.domain.project.PermitKind;
import org.anxin.domain.project.ProjectCategory;
import org.anxin.domain.project.ProjectScale;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns of a file of projects; choices are written in the words of the pages. */
@Component
class ProjectColumns {

    private static final int CODE_LENGTH = 40;
    private static final int NAME_LENGTH = 120;
    private static final int CREDIT_CODE_LENGTH = 18;

    /** 状态 by the codes of the national wage-payment platform; it has none for what is settled. */
    private static final Map<ProjectState, String> STATE_CODES = Map.of(
            ProjectState.PREPARING, "001",
            ProjectState.APPROVED, "002",
            ProjectState.UNDER_CONSTRUCTION, "003",
            ProjectState.COMPLETED, "004",
            ProjectState.SUSPENDED, "005");

    private final Sentences sentences;

    ProjectColumns(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param townships their short names */
    List<ImportColumn> all(List<String> townships) {
        return Stream.concat(own(townships).stream(), ReferenceColumns.columns("项目").stream())
                .toList();
    }

    private List<ImportColumn> own(List<String> townships) {
        return List.of(
                ImportColumn.required("name", "项目名称", CellType.TEXT, NAME_LENGTH)
                        .alsoCalled("工程名称", "项目名")
                        .explained("示例小区一期", "与立项或施工许可一致"),
                ImportColumn.optional("code", "项目编码", CellType.CODE, CODE_LENGTH)
                        .alsoCalled("项目编号", "项目代码")
                        .explained("", "全国或省平台的编码；留空由系统编号"),
                choice("category", "项目分类", true, ProjectCategory.values()).alsoCalled("工程类别", "项目类别"),
                choice("investment", "投资性质", true, Investment.values()).alsoCalled("投资类型"),
                choice("sector", "行业", true, Sector.values()).alsoCalled("行业类别", "所属行业"),
                ImportColumn.required("township", "所在乡镇", CellType.CHOICE, 100)
                        .alsoCalled("乡镇", "乡镇街道", "所在乡镇（街道）")
                        .offering(townships)
                        .explained(townships.isEmpty() ? "" : townships.getFirst(), ""),
                ImportColumn.optional("address", "地址", CellType.TEXT, 200).alsoCalled("项目地址", "建设地点"),
                choice("state", "状态", false, ProjectState.values()).alsoCalled("项目状态", "建设状态"),
                ImportColumn.optional("owner", "建设单位信用代码", CellType.CODE, CREDIT_CODE_LENGTH)
                        .alsoCalled("建设单位统一社会信用代码")
                        .explained("", "18 位；企业要先登记"),
                ImportColumn.optional("contractor", "总包单位信用代码", CellType.CODE, CREDIT_CODE_LENGTH)
                        .alsoCalled("总包信用代码", "施工总承包单位信用代码", "总包单位统一社会信用代码")
                        .explained("", "18 位；企业要先登记"),
                ImportColumn.optional("contractPrice", "施工合同价", CellType.MONEY, 20)
                        .alsoCalled("合同价", "合同金额", "施工合同价（元）")
                        .explained("12345678.90", "单位元"),
                ImportColumn.optional("totalCost", "工程总造价", CellType.MONEY, 20).alsoCalled("总造价", "总投资", "工程总造价（元）"),
                ImportColumn.optional("contractSignedOn", "合同签订日期", CellType.DATE, 10),
                ImportColumn.optional("plannedStartOn", "计划开工日期", CellType.DATE, 10),
                ImportColumn.optional("plannedEndOn", "计划完工日期", CellType.DATE, 10)
                        .alsoCalled("计划竣工日期"),
                ImportColumn.optional("startedOn", "实际开工日期", CellType.DATE, 10).alsoCalled("开工日期"),
                ImportColumn.optional("completedOn", "实际完工日期", CellType.DATE, 10)
                        .alsoCalled("完工日期", "竣工日期"),
                choice("permitKind", "开工手续", false, PermitKind.values()),
                ImportColumn.optional("permitNo", "许可证号", CellType.CODE, 60).alsoCalled("施工许可证号", "许可（批复、备案）号"),
                ImportColumn.optional("permitOn", "许可日期", CellType.DATE, 10).alsoCalled("发证日期"),
                ImportColumn.optional("settlementMonths", "过程结算周期", CellType.COUNT, 2)
                        .explained("1", "几个月结算一次，1 到 12"),
                ImportColumn.optional("wagePayDay", "工资支付日", CellType.COUNT, 2).explained("15", "每月几号"),
                choice("laborCostMethod", "人工费约定方式", false, LaborCostMethod.values()),
                ImportColumn.optional("laborCostRatio", "人工费比例", CellType.MONEY, 6)
                        .alsoCalled("人工费比例（%）")
                        .explained("30", "只填数字，30 表示 30%"),
                ImportColumn.optional("officerName", "劳资专管员", CellType.TEXT, 60).alsoCalled("劳资专管员姓名"),
                ImportColumn.optional("officerPhone", "劳资专管员电话", CellType.CODE, 20)
                        .ofPersonalData(),
                ImportColumn.optional("officerAppointedOn", "任命日期", CellType.DATE, 10),
                choice("nature", "建设性质", false, ConstructionNature.values()),
                choice("scale", "建设规模", false, ProjectScale.values()),
                choice("approvalLevel", "立项级别", false, ApprovalLevel.values()),
                ImportColumn.optional("note", "备注", CellType.TEXT, 500));
    }

    private ImportColumn choice(String key, String header, boolean required, Enum<?>... offered) {
        var words = Arrays.stream(offered).map(sentences::of).toList();
        var column = required
                ? ImportColumn.required(key, header, CellType.CHOICE, 20)
                : ImportColumn.optional(key, header, CellType.CHOICE, 20);
        var offering = column.offering(words).explained(words.getFirst(), "");
        for (var one : offered) {
            var code = codeOf(one);
            if (code != null) {
                var word = sentences.of(one);
                offering = offering.alsoMeaning(word, code, code + word, code + "-" + word);
            }
        }
        return offering;
    }

    /** What other platforms write for a choice, alone or in front of its word: 003, 003 在建. */
    private static @Nullable String codeOf(Enum<?> one) {
        return switch (one) {
            case Coded coded -> coded.code();
            case ProjectState state -> STATE_CODES.get(state);
            default -> null;
        };
    }

    /** The constant behind a chosen word. */
    <E extends Enum<E>> @Nullable E chosen(ImportRow row, String key, E[] offered) {
        return row.cell(key).flatMap(word -> constant(word, offered)).orElse(null);
    }

    private <E extends Enum<E>> Optional<E> constant(String word, E[] offered) {
        return Arrays.stream(offered)
                .filter(one -> sentences.of(one).equals(word))
                .findFirst();
    }
}
