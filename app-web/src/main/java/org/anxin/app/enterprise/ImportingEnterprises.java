package org.anxin.app.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anxin.app.organization.NamedUnits;
import org.anxin.app.shared.reference.ReferenceColumns;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.Enterprise.Facts;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.enterprise.EnterpriseContact;
import org.anxin.domain.enterprise.EnterpriseKind;
import org.anxin.domain.enterprise.Enterprises;
import org.anxin.domain.enterprise.Industry;
import org.anxin.domain.enterprise.QualificationCertificate;
import org.anxin.domain.enterprise.QualificationCertificate.Paper;
import org.anxin.domain.enterprise.QualificationCertificates;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.CreditCode;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enterprises from a file, each with a certificate and a contact where the row names them. An enterprise that is registered
 * already is never changed by a file; a row that names a number on another platform that it lacks adds that number.
 */
@Component
class ImportingEnterprises implements ImportHandler {

    private static final ImportKind KIND = new ImportKind("enterprises", "企业", Permission.ENTERPRISE_EDIT.code());
    private static final int VERSION = 1;
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");

    private static final Map<String, EnterpriseKind> KINDS = Map.of(
            "建设单位", EnterpriseKind.OWNER,
            "施工企业", EnterpriseKind.CONSTRUCTION,
            "劳务企业", EnterpriseKind.LABOR_SERVICE,
            "监理等参建企业", EnterpriseKind.SUPERVISION,
            "制造业企业", EnterpriseKind.MANUFACTURING,
            "住宿餐饮企业", EnterpriseKind.CATERING,
            "其他", EnterpriseKind.OTHER);

    private static final Map<String, Industry> INDUSTRIES = Map.of(
            "房屋建筑业", Industry.HOUSE_BUILDING,
            "土木工程建筑业", Industry.CIVIL_ENGINEERING,
            "建筑安装业", Industry.INSTALLATION,
            "建筑装饰、装修和其他建筑业", Industry.DECORATION,
            "制造业", Industry.MANUFACTURING,
            "住宿业", Industry.LODGING,
            "餐饮业", Industry.CATERING);

    private final Enterprises enterprises;
    private final EnterpriseCards cards;
    private final QualificationCertificates certificates;
    private final ReferenceColumns references;
    private final Units units;

    ImportingEnterprises(
            Enterprises enterprises,
            EnterpriseCards cards,
            QualificationCertificates certificates,
            ReferenceColumns references,
            Units units) {
        this.enterprises = enterprises;
        this.cards = cards;
        this.certificates = certificates;
        this.references = references;
        this.units = units;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public ImportDefinition definition() {
        var columns = new ArrayList<ImportColumn>(List.of(
                ImportColumn.required("creditCode", "统一社会信用代码", CellType.CODE, 18)
                        .alsoCalled("信用代码", "社会信用代码", "企业统一社会信用代码")
                        .explained("91341504MA2T00001X", "18 位，会校验最后一位"),
                ImportColumn.required("name", "企业名称", CellType.TEXT, 100)
                        .alsoCalled("名称", "单位名称")
                        .explained("六安示例建筑有限公司", "营业执照上的全称"),
                ImportColumn.required("kind", "类别", CellType.CHOICE, 20)
                        .alsoCalled("企业类别", "企业类型")
                        .offering(KINDS.keySet().stream().sorted().toList())
                        .explained("施工企业", "主要从事什么"),
                ImportColumn.optional("industry", "行业", CellType.CHOICE, 20)
                        .alsoCalled("所属行业")
                        .offering(INDUSTRIES.keySet().stream().sorted().toList())
                        .explained("房屋建筑业", "GB/T 4754 行业"),
                ImportColumn.optional("legalRepresentative", "法定代表人", CellType.TEXT, 60)
                        .alsoCalled("法人", "法人代表", "法定代表人姓名"),
                ImportColumn.optional("township", "所在乡镇", CellType.TEXT, 100)
                        .alsoCalled("乡镇", "所属乡镇", "所在乡镇（街道）")
                        .offering(townships().stream().map(Unit::shortName).toList())
                        .explained("姚李镇", "住所在区外的不填"),
                ImportColumn.optional("address", "地址", CellType.TEXT, 200).alsoCalled("住所", "注册地址", "企业地址"),
                ImportColumn.optional("contactName", "联系人", CellType.TEXT, 60).alsoCalled("联系人姓名"),
                ImportColumn.optional("contactPhone", "联系电话", CellType.CODE, 20)
                        .alsoCalled("电话", "联系人电话", "手机号")
                        .explained("13800000000", "加密保存，与联系人一起填")
                        .ofPersonalData(),
                ImportColumn.optional("certificateTitle", "资质类别及等级", CellType.TEXT, 100)
                        .alsoCalled("资质等级", "资质")
                        .explained("建筑工程施工总承包二级", "填了资质就要填证书编号和有效期止"),
                ImportColumn.optional("certificateNumber", "证书编号", CellType.CODE, 60)
                        .alsoCalled("资质证书编号"),
                ImportColumn.optional("validTo", "证书有效期止", CellType.DATE, 10)
                        .alsoCalled("有效期止", "证书有效期至", "有效期至")
                        .explained("2028-12-31", "最后有效的一天"),
                ImportColumn.optional("note", "备注", CellType.TEXT, 500)));
        columns.addAll(ReferenceColumns.columns("企业"));
        return new ImportDefinition(
                KIND,
                VERSION,
                columns,
                Stream.concat(Stream.of("creditCode"), ReferenceColumns.UNIQUE_KEYS.stream())
                        .toList(),
                List.of("已登记的企业不会被文件改动；填写了平台编码的，编码补记到已登记的企业上。"));
    }

    private List<Unit> townships() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.kind().isTownshipLevel() && unit.validTo().isEmpty())
                .toList();
    }

    @Override
    public void check(ImportCheck check) {
        var named = new NamedUnits(townships());
        check.forEachBatch(rows -> {
            var registered = registered(rows);
            var owners = references.owners(EnterpriseReferences.KIND, rows);
            rows.forEach(row -> check(row, named, registered, owners, check));
        });
    }

    private static void check(
            ImportRow row,
            NamedUnits townships,
            Map<String, EnterpriseCard> registered,
            Map<ReferenceColumns.Named, String> owners,
            ImportCheck check) {
        ReferenceColumns.refuseHalf(row, check);
        var code = code(row, check);
        var existing = code.map(CreditCode::value).map(registered::get);
        var named = ReferenceColumns.of(row);
        named.forEach((column, reference) -> {
            var owner = owners.get(reference);
            if (owner != null
                    && existing.filter(card -> card.id().toString().equals(owner))
                            .isEmpty()) {
                check.wrong(row, column, "import.reference.taken", reference.number(), "/enterprises/" + owner);
            }
        });
        if (existing.isPresent() && owners.keySet().containsAll(named.values())) {
            check.known(
                    row,
                    "creditCode",
                    "import.enterprise.registered",
                    existing.get().name(),
                    "/enterprises/" + existing.get().id());
        }
        township(row, townships, check.today()).ifPresent(found -> {
            if (found.unit() == null) {
                check.wrong(
                        row,
                        "township",
                        "import.enterprise.township",
                        row.cells().get("township"));
            }
        });
        checkContact(row, check);
        checkCertificate(row, check);
    }

    private static Optional<CreditCode> code(ImportRow row, ImportCheck check) {
        var typed = row.cell("creditCode");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CreditCode.read(typed.get()));
        } catch (RuleViolation refused) {
            check.wrong(row, "creditCode", refused.code(), refused.arguments().toArray());
            return Optional.empty();
        }
    }

    private static void checkContact(ImportRow row, ImportCheck check) {
        var cells = row.cells();
        if (cells.containsKey("contactName") != cells.containsKey("contactPhone")) {
            check.wrong(
                    row,
                    cells.containsKey("contactName") ? "contactPhone" : "contactName",
                    "import.enterprise.half-contact");
        }
        row.cell("contactPhone")
                .filter(phone -> !PHONE.matcher(phone).matches())
                .ifPresent(phone -> check.wrong(row, "contactPhone", "import.enterprise.phone"));
    }

    private static void checkCertificate(ImportRow row, ImportCheck check) {
        var parts = List.of("certificateTitle", "certificateNumber", "validTo");
        if (parts.stream().noneMatch(row.cells()::containsKey)) {
            return;
        }
        parts.stream()
                .filter(part -> !row.cells().containsKey(part))
                .forEach(part -> check.wrong(row, part, "import.enterprise.half-certificate"));
    }

    @Override
    public ImportOutcome post(ImportPosting posting) {
        var named = new NamedUnits(townships());
        posting.forEachBatch(rows -> {
            var registered = registered(rows);
            var owners = references.owners(EnterpriseReferences.KIND, rows);
            for (var row : rows) {
                var code = CreditCode.read(row.cells().get("creditCode"));
                var card = registered.get(code.value());
                var id = card == null ? register(row, code, named, posting) : card.id();
                references.note(EnterpriseReferences.KIND, id.toString(), row, owners, posting.actor(), posting.now());
            }
        });
        return ImportOutcome.COMPLETE;
    }

    private UUID register(ImportRow row, CreditCode code, NamedUnits named, ImportPosting posting) {
        var enterprise = new Enterprise(
                code, facts(row, named, posting.today()), posting.runId(), posting.actor(), posting.now());
        row.cell("contactName")
                .ifPresent(person -> enterprise.addContact(new EnterpriseContact(
                        person, null, new ProtectedText(row.cells().get("contactPhone")))));
        var saved = enterprises.save(enterprise);
        row.cell("certificateNumber")
                .ifPresent(number -> certificates.save(new QualificationCertificate(
                        saved,
                        new Paper(
                                number,
                                row.cells().get("certificateTitle"),
                                null,
                                null,
                                LocalDate.parse(row.cells().get("validTo"))),
                        List.of(),
                        posting.actor(),
                        posting.now())));
        return saved.id();
    }

    private static Facts facts(ImportRow row, NamedUnits named, LocalDate today) {
        return new Facts(
                row.cells().get("name"),
                KINDS.get(row.cells().get("kind")),
                row.cell("industry").map(INDUSTRIES::get).map(Industry::code).orElse(null),
                cell(row, "legalRepresentative"),
                township(row, named, today)
                        .map(NamedUnits.Found::unit)
                        .map(Unit::code)
                        .orElse(null),
                cell(row, "address"),
                cell(row, "note"));
    }

    private static Optional<NamedUnits.Found> township(ImportRow row, NamedUnits named, LocalDate today) {
        return row.cell("township").map(written -> named.on(today, written));
    }

    private static @Nullable String cell(ImportRow row, String column) {
        return row.cell(column).orElse(null);
    }

    private Map<String, EnterpriseCard> registered(List<ImportRow> rows) {
        return cards.byCreditCodes(rows.stream()
                .flatMap(row -> row.cell("creditCode").stream())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList());
    }
}
