package org.anxin.app.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anxin.domain.organization.Role;
import org.anxin.domain.organization.Roles;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
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
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.springframework.stereotype.Component;

/** Accounts from a table: opened without roles; the roles of the whole batch wait in one approval. */
@Component
class ImportingUsers implements ImportHandler {

    private static final ImportKind KIND = new ImportKind("users", "用户", Permission.USER_EDIT.code());
    private static final int VERSION = 1;
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,59}");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private final UserAccounts accounts;
    private final Units units;
    private final Roles roles;
    private final GrantingRoles granting;
    private final FieldProtection protection;

    ImportingUsers(
            UserAccounts accounts, Units units, Roles roles, GrantingRoles granting, FieldProtection protection) {
        this.accounts = accounts;
        this.units = units;
        this.roles = roles;
        this.granting = granting;
        this.protection = protection;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public ImportDefinition definition() {
        var roleNames = roles.findAllByOrderBySortOrderAscCodeAsc().stream()
                .map(Role::name)
                .toList();
        return new ImportDefinition(
                KIND,
                VERSION,
                List.of(
                        ImportColumn.required("username", "用户名", CellType.CODE, 60)
                                .alsoCalled("账号", "登录名")
                                .explained("zhangsan", "登录用，小写字母开头，可含数字、点、横线"),
                        ImportColumn.required("fullName", "姓名", CellType.TEXT, 60)
                                .explained("张三（示例）", "本人姓名"),
                        ImportColumn.required("unit", "单位", CellType.TEXT, 100)
                                .alsoCalled("单位名称", "单位代码", "所属单位", "单位代码或名称")
                                .offering(livingUnits())
                                .explained("姚李镇", "单位的名称、简称或代码"),
                        ImportColumn.optional("roles", "角色", CellType.TEXT, 300)
                                .alsoCalled("角色名称")
                                .offering(roleNames)
                                .explained(
                                        roleNames.isEmpty() ? "" : roleNames.getFirst(), "多个角色用顿号（、）隔开；由另一名管理员复核后生效"),
                        ImportColumn.optional("phone", "电话", CellType.CODE, 20)
                                .alsoCalled("手机", "手机号", "联系电话")
                                .ofPersonalData()
                                .explained("13800000000", "11 位手机号，或带区号的座机号；加密保存"),
                        ImportColumn.optional("email", "邮箱", CellType.TEXT, 120)
                                .alsoCalled("电子邮箱", "电子邮件")
                                .explained("zhangsan@example.cn", "用于到期提醒")),
                List.of("username"),
                List.of("账号导入后没有密码：在用户页面生成一次性链接，由本人设置。", "角色不会立即生效：整批提交一次复核，由另一名管理员通过后生效。"));
    }

    private List<String> livingUnits() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.validTo().isEmpty())
                .map(Unit::shortName)
                .toList();
    }

    @Override
    public void check(ImportCheck check) {
        var named = new NamedUnits(units.findAllByOrderBySortOrderAscCodeAsc());
        var known = rolesByName();
        check.forEachBatch(rows -> {
            var taken = takenUsernames(rows);
            for (var row : rows) {
                checkUsername(row, taken, check);
                checkUnit(row, named, check);
                checkRoles(row, known, check);
                row.cell("phone")
                        .filter(phone -> !PHONE.matcher(phone).matches())
                        .ifPresent(phone -> check.wrong(row, "phone", "import.user.phone"));
                row.cell("email")
                        .filter(email -> !EMAIL.matcher(email).matches())
                        .ifPresent(email -> check.wrong(row, "email", "import.user.email"));
            }
        });
    }

    private Set<String> takenUsernames(List<ImportRow> rows) {
        var wanted = rows.stream()
                .flatMap(row -> row.cell("username").stream())
                .distinct()
                .toList();
        return accounts.findByUsernameIn(wanted).stream()
                .map(UserAccount::username)
                .collect(Collectors.toSet());
    }

    private static void checkUsername(ImportRow row, Set<String> taken, ImportCheck check) {
        row.cell("username").ifPresent(username -> {
            if (!USERNAME.matcher(username).matches()) {
                check.wrong(row, "username", "user.username");
            } else if (taken.contains(username)) {
                check.wrong(row, "username", "user.username-taken", username);
            }
        });
    }

    private static void checkUnit(ImportRow row, NamedUnits named, ImportCheck check) {
        row.cell("unit").ifPresent(written -> {
            var found = named.on(check.today(), written);
            if (found.refusal() != null) {
                check.wrong(
                        row,
                        "unit",
                        found.refusal(),
                        found.argument() == null ? new Object[] {written} : new Object[] {written, found.argument()});
            }
        });
    }

    private static void checkRoles(ImportRow row, Map<String, Role> known, ImportCheck check) {
        var names = roleNames(row);
        if (names.isEmpty()) {
            return;
        }
        if (!check.actor().may(Permission.ROLE_PREPARE.code())) {
            check.wrong(row, "roles", "import.user.roles-not-yours");
            return;
        }
        var unknown =
                names.stream().filter(name -> !known.containsKey(plain(name))).collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            check.wrong(row, "roles", "import.user.role-unknown", unknown);
        }
    }

    @Override
    public ImportOutcome post(ImportPosting posting) {
        var named = new NamedUnits(units.findAllByOrderBySortOrderAscCodeAsc());
        var known = rolesByName();
        var grants = new ArrayList<GrantingRoles.Grant>();
        posting.forEachBatch(rows -> {
            for (var row : rows) {
                var account = accounts.save(account(row, named, posting));
                var codes = roleNames(row).stream()
                        .map(name -> known.get(plain(name)).code())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (!codes.isEmpty()) {
                    grants.add(new GrantingRoles.Grant(account.username(), codes));
                }
            }
        });
        if (grants.isEmpty()) {
            return ImportOutcome.COMPLETE;
        }
        var approval = granting.prepare(
                grants, "import-" + posting.runNumber(), "批量导入用户，导入批次号 " + posting.runNumber(), posting.actor());
        return new ImportOutcome("/approvals/" + approval.id());
    }

    private UserAccount account(ImportRow row, NamedUnits named, ImportPosting posting) {
        var cells = row.cells();
        var unit = named.on(posting.today(), cells.get("unit")).unit();
        var fullName = BETWEEN_HAN.matcher(cells.get("fullName")).replaceAll("");
        var account = new UserAccount(
                cells.get("username"), fullName, unit, posting.actor().username(), posting.now());
        account.describe(fullName, unit, cells.get("email"));
        if (cells.containsKey("phone")) {
            var number = new ProtectedText(cells.get("phone"));
            account.reachableAt(number, protection.index("user_account.phone", number));
        }
        return account;
    }

    private Map<String, Role> rolesByName() {
        return roles.findAllByOrderBySortOrderAscCodeAsc().stream()
                .collect(Collectors.toMap(role -> plain(role.name()), Function.identity()));
    }

    private static List<String> roleNames(ImportRow row) {
        return row.cell("roles")
                .map(written -> Arrays.stream(written.split("[、,，;；]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
