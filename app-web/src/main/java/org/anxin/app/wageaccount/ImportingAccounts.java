package org.anxin.app.wageaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.wageaccount.AccountProject;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Agreement;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Opening;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Particulars;
import org.anxin.domain.wageaccount.DedicatedWageAccounts;
import org.anxin.domain.wageaccount.ServedProject;
import org.anxin.domain.wageaccount.ServedProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts from a table. A shared one names its projects in one cell, with their sub-ledgers. */
@Component
class ImportingAccounts implements ImportHandler {

    private static final ImportKind KIND = new ImportKind("wage-accounts", "农民工工资专用账户", Permission.ACCOUNT_EDIT.code());
    private static final int VERSION = 1;

    private final DedicatedWageAccounts accounts;
    private final ProjectCards projects;
    private final ServedProjects served;
    private final EnterpriseCards enterprises;
    private final Units units;
    private final FollowingAccounts following;

    ImportingAccounts(
            DedicatedWageAccounts accounts,
            ProjectCards projects,
            ServedProjects served,
            EnterpriseCards enterprises,
            Units units,
            FollowingAccounts following) {
        this.accounts = accounts;
        this.projects = projects;
        this.served = served;
        this.enterprises = enterprises;
        this.units = units;
        this.following = following;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public ImportDefinition definition() {
        return new ImportDefinition(
                KIND,
                VERSION,
                List.of(
                        ImportColumn.required("accountNo", "账号", CellType.CODE, 32)
                                .alsoCalled("专户账号", "专用账户账号")
                                .explained("6222000000000001", "专用账户账号，按文本填写"),
                        ImportColumn.required("accountName", "户名", CellType.TEXT, 200)
                                .alsoCalled("账户名称")
                                .explained("示例建设有限公司示例小区农民工工资专用账户", "总包单位名称 + 项目名称 + 农民工工资专用账户"),
                        ImportColumn.required("bank", "开户银行", CellType.TEXT, 100)
                                .alsoCalled("开户行", "银行")
                                .offering(banks().map(Unit::shortName).toList())
                                .explained("工行叶集支行", "银行的名称、简称或代码"),
                        ImportColumn.optional("cnaps", "联行号", CellType.CODE, 12)
                                .alsoCalled("开户行联行号")
                                .explained("102376000001", "12 位数字"),
                        ImportColumn.required("holder", "总包单位统一社会信用代码", CellType.CODE, 18)
                                .alsoCalled("统一社会信用代码", "开户单位统一社会信用代码")
                                .explained("91341504MA00000000", "开户单位须先在企业库中"),
                        ImportedCells.projectCode("projects", CellType.TEXT, 500, "多个项目共用的写成“编码=分账号”，用顿号（、）隔开"),
                        ImportColumn.required("openedOn", "开户日期", CellType.DATE, 20)
                                .explained("2026-03-01", ""),
                        ImportColumn.optional("agreementOn", "三方协议签订日期", CellType.DATE, 20)
                                .explained("2026-02-20", ""),
                        ImportColumn.optional("agreementTo", "三方协议有效期止", CellType.DATE, 20)
                                .explained("2028-12-31", ""),
                        ImportColumn.optional("note", "备注", CellType.TEXT, 500)),
                List.of("accountNo"),
                List.of("导入后即送人社局和行业主管部门备案，两家都出具回执才算已备案。", "户名与规定格式不同、开户超过时限的，照样入库，在账户页面上提示。"));
    }

    private Stream<Unit> banks() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.kind() == UnitKind.BANK && unit.validTo().isEmpty());
    }

    @Override
    public void check(ImportCheck check) {
        var banks = bankByName();
        check.forEachBatch(rows -> {
            var taken = Set.copyOf(accounts.findNumbersInUse(ImportedCells.said(rows, "accountNo")));
            var holders = enterprises.byCreditCodes(ImportedCells.said(rows, "holder"));
            var known = projects.byCodes(codes(rows), check.actor().scopeOf(Permission.ACCOUNT_EDIT));
            for (var row : rows) {
                row.cell("accountNo").ifPresent(number -> {
                    if (!number.matches("[0-9-]{5,32}")) {
                        check.wrong(row, "accountNo", "account.number");
                    } else if (taken.contains(number)) {
                        check.wrong(row, "accountNo", "account.number-taken", number);
                    }
                });
                row.cell("bank")
                        .filter(bank -> !banks.containsKey(bank))
                        .ifPresent(bank -> check.wrong(row, "bank", "account.no-bank"));
                row.cell("cnaps")
                        .filter(cnaps -> !cnaps.matches("[0-9]{12}"))
                        .ifPresent(cnaps -> check.wrong(row, "cnaps", "account.cnaps"));
                row.cell("holder")
                        .filter(code -> !holders.containsKey(code))
                        .ifPresent(code -> check.wrong(row, "holder", "account.holder-unknown", code));
                checkProjects(row, known, check);
                checkDays(row, check);
            }
        });
    }

    private static void checkProjects(ImportRow row, Map<String, ProjectCard> known, ImportCheck check) {
        var seen = new HashSet<String>();
        for (var share : shares(row)) {
            if (!known.containsKey(share.code())) {
                check.wrong(row, "projects", "account.project-unknown", share.code());
                return;
            }
            if (!seen.add(share.code())) {
                check.wrong(row, "projects", "account.project-twice");
                return;
            }
        }
    }

    private static void checkDays(ImportRow row, ImportCheck check) {
        row.cell("openedOn")
                .map(LocalDate::parse)
                .filter(day -> day.isAfter(check.today()))
                .ifPresent(day -> check.wrong(row, "openedOn", "account.opened-in-future"));
        var signed = row.cell("agreementOn").map(LocalDate::parse);
        row.cell("agreementTo")
                .map(LocalDate::parse)
                .filter(to -> signed.filter(to::isBefore).isPresent())
                .ifPresent(to -> check.wrong(row, "agreementTo", "account.agreement-dates"));
    }

    @Override
    public ImportOutcome post(ImportPosting posting) {
        var banks = bankByName();
        var touched = new ArrayList<UUID>();
        posting.forEachBatch(rows -> {
            var holders = enterprises.byCreditCodes(ImportedCells.said(rows, "holder"));
            var known = projects.byCodes(codes(rows), posting.actor().scopeOf(Permission.ACCOUNT_EDIT));
            Map<UUID, ServedProject> facts = served
                    .of(known.values().stream().map(ProjectCard::id).toList())
                    .stream()
                    .collect(Collectors.toMap(ServedProject::id, Function.identity()));
            for (var row : rows) {
                var cells = row.cells();
                var shares = shares(row).stream()
                        .map(share -> new AccountProject(known.get(share.code()).id(), share.subLedgerNo()))
                        .toList();
                var account = accounts.save(new DedicatedWageAccount(
                        new Opening(
                                new Particulars(
                                        banks.get(cells.get("bank")).code(),
                                        cells.get("accountNo"),
                                        cells.get("accountName"),
                                        cells.get("cnaps")),
                                holders.get(cells.get("holder")).id(),
                                LocalDate.parse(cells.get("openedOn")),
                                new Agreement(
                                        ImportedCells.day(row, "agreementOn"), ImportedCells.day(row, "agreementTo")),
                                shares,
                                cells.get("note")),
                        Receivers.of(shares.stream()
                                .map(share -> facts.get(share.projectId()))
                                .toList()),
                        posting.actor(),
                        posting.today(),
                        posting.now(),
                        posting.runId()));
                touched.addAll(account.projectIds());
            }
        });
        if (!touched.isEmpty()) {
            following.of(touched);
        }
        return new ImportOutcome("/wage-accounts");
    }

    private record Share(String code, @Nullable String subLedgerNo) {}

    private static List<Share> shares(ImportRow row) {
        return row.cell("projects").stream()
                .flatMap(cell -> Arrays.stream(cell.split("[、,，;；\\s]+")))
                .filter(part -> !part.isEmpty())
                .map(part -> {
                    var halves = part.split("[=＝]", 2);
                    return new Share(halves[0], halves.length > 1 && !halves[1].isBlank() ? halves[1] : null);
                })
                .toList();
    }

    private static List<String> codes(List<ImportRow> rows) {
        return rows.stream()
                .flatMap(row -> shares(row).stream())
                .map(Share::code)
                .distinct()
                .toList();
    }

    private Map<String, Unit> bankByName() {
        var byName = new HashMap<String, Unit>();
        banks().forEach(bank -> {
            byName.put(bank.name(), bank);
            byName.put(bank.shortName(), bank);
            byName.put(bank.code(), bank);
        });
        return byName;
    }
}
