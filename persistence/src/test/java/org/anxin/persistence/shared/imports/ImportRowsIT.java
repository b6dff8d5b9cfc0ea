package org.anxin.persistence.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.shared.attachment.StoredContent;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportMode;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRunLedger;
import org.anxin.domain.shared.imports.ImportRunLine;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.imports.Refusal;
import org.anxin.domain.shared.imports.RowError;
import org.anxin.domain.shared.imports.RowTally;
import org.anxin.domain.shared.imports.UploadedFile;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ImportRowsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final ImportKind KIND = new ImportKind("payments", "付款", "payment.edit");
    private static final ImportDefinition DEFINITION = new ImportDefinition(
            KIND,
            1,
            List.of(
                    ImportColumn.required("name", "姓名", CellType.TEXT, 20),
                    ImportColumn.required("account", "账号", CellType.CODE, 30).ofPersonalData(),
                    ImportColumn.optional("month", "月份", CellType.TEXT, 10)),
            List.of("account", "name+month"),
            List.of());

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportRows rows;

    @Autowired
    private ImportRunLedger ledger;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private ImportRun run;

    @BeforeEach
    void upload() {
        run = uploaded("a".repeat(64), NOW);
        entities.flush();
    }

    @Test
    void comeBackAsTheyWereStaged() {
        var odd = "反斜杠\\ 换\\n行 \"引号\" \t 制表 🀄 ~#";
        var wrong = CellError.of("month", "import.date", "明\\天");
        stage(
                new ImportRow(1, 3, Map.of("name", odd, "account", "6222"), List.of()),
                new ImportRow(1, 5, Map.of("name", "李四", "account", "6223", "month", "明\\天"), List.of(wrong)));

        assertThat(rows.firstRows(run.id(), 10))
                .containsExactly(
                        new ImportRow(1, 3, Map.of("name", odd, "account", "6222"), List.of()),
                        new ImportRow(1, 5, Map.of("name", "李四", "account", "6223", "month", "明\\天"), List.of(wrong)));
        assertThat(rows.countRows(run.id())).isEqualTo(2);
        assertThat(rows.tally(run.id()).wrong()).isEqualTo(1);
    }

    @Test
    void personalDataIsNotReadableInTheTable() {
        stage(row(2, "张三", "6222021234567890123", "1"));

        assertThat(jdbc.sql("SELECT cells::text FROM import_row")
                        .query(String.class)
                        .single())
                .contains("张三")
                .doesNotContain("6222021234567890123");
    }

    @Test
    void repeatsOfTheSameFileAreMarkedWithTheRowTheyRepeat() {
        stage(row(2, "张三", "1", "一"), row(3, "李四", "2", "一"), row(4, "张三", "3", "一"), row(5, "王五", "2", "二"));

        assertThat(rows.errorRows(run.id(), 0, 10))
                .extracting(ImportRow::rowNo, ImportRow::errors)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                4, List.of(CellError.of("name", "import.repeats-row", "2"))),
                        org.assertj.core.groups.Tuple.tuple(
                                5, List.of(CellError.of("account", "import.repeats-row", "3"))));
    }

    @Test
    void signsThatTheTableEscapesComeBackAsTheyWere() {
        var odd = "\\路径\\\"甲\"\t乙\\n\u0001\\";
        var wrong = CellError.of("account", "import.code-rounded", odd);
        stage(new ImportRow(1, 2, Map.of("name", odd, "account", "1"), List.of(wrong)));

        assertThat(rows.firstRows(run.id(), 1)).singleElement().satisfies(row -> {
            assertThat(row.cells()).containsEntry("name", odd);
            assertThat(row.errors()).containsExactly(wrong);
        });
    }

    @Test
    void aCellThatCouldNotBeReadRepeatsNothing() {
        var wrong = List.of(CellError.of("account", "import.code-rounded", "1"));
        stage(row(2, "张三", "1", "一"), new ImportRow(1, 3, Map.of("name", "李四", "account", "1"), wrong));

        assertThat(rows.errorRows(run.id(), 0, 10))
                .singleElement()
                .extracting(ImportRow::errors)
                .isEqualTo(wrong);
    }

    @Test
    void aRowThatTheBooksKnowIsNoErrorUnlessSomethingElseIsWrongWithIt() {
        var unreadable = CellError.of("month", "import.date", "x");
        stage(
                row(2, "张三", "1", "一"),
                row(3, "李四", "2", "一"),
                new ImportRow(1, 4, Map.of("name", "王五"), List.of(unreadable)),
                row(5, "赵六", "3", "一"),
                row(6, "孙七", "4", "一"));
        var known = CellError.known("name", "payment.registered", "x", "/payments/1");
        var wrong = CellError.of("account", "payment.closed");
        rows.addErrors(
                run.id(),
                List.of(
                        new RowError(1, 3, known),
                        new RowError(1, 4, known),
                        new RowError(1, 5, known),
                        new RowError(1, 5, wrong)));

        assertThat(rows.tally(run.id())).isEqualTo(new RowTally(5, 2, 0, 1));
        assertThat(rows.tally(run.id()).sound()).isEqualTo(2);
        assertThat(rows.errorRows(run.id(), 0, 10)).extracting(ImportRow::rowNo).containsExactly(4, 5);
        assertThat(rows.knownRows(run.id(), 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.rowNo()).isEqualTo(3);
            assertThat(row.isKnown()).isTrue();
            assertThat(row.errors()).containsExactly(known);
        });
    }

    @Test
    void whatTheBooksSaidIsForgottenAndWhatReadingFoundStays() {
        var unreadable = CellError.of("month", "import.date", "x");
        stage(row(2, "张三", "1", "一"), new ImportRow(1, 3, Map.of("name", "李四"), List.of(unreadable)));
        var taken = CellError.of("name", "payment.taken", "李四");
        rows.addErrors(
                run.id(), List.of(new RowError(1, 2, taken), new RowError(1, 3, taken), new RowError(1, 3, taken)));

        assertThat(rows.errorRows(run.id(), 1, 1).getFirst().errors()).containsExactly(unreadable, taken, taken);
        assertThat(rows.countErrors(run.id())).isEqualTo(4);

        rows.forgetCheckErrors(run.id());

        assertThat(rows.tally(run.id()).wrong()).isEqualTo(1);
        assertThat(rows.countErrors(run.id())).isEqualTo(1);
    }

    @Test
    void soundAndWrongRowsAreHandedOverInBatchesInTheOrderOfTheFile() {
        rows.stage(
                run.id(),
                DEFINITION,
                row -> IntStream.rangeClosed(2, 2501).forEach(n -> row.accept(row(n, "张三", "A" + n, "M" + n))));
        rows.addErrors(run.id(), List.of(new RowError(1, 7, CellError.of("", "payment.wrong"))));

        var sizes = new ArrayList<Integer>();
        var sound = new ArrayList<Integer>();
        rows.forEachSoundBatch(run.id(), 1000, batch -> {
            sizes.add(batch.size());
            batch.forEach(row -> sound.add(row.rowNo()));
        });

        assertThat(sizes).containsExactly(1000, 1000, 499);
        assertThat(sound).hasSize(2499).isSorted().doesNotContain(7);
        var wrong = new ArrayList<ImportRow>();
        rows.forEachErrorBatch(run.id(), 10, wrong::addAll);
        assertThat(wrong).singleElement().extracting(ImportRow::rowNo).isEqualTo(7);
    }

    @Test
    void stagingAgainReplacesWhatWasStaged() {
        stage(row(2, "张三", "1", "一"), row(3, "李四", "2", "一"));
        stage(row(2, "王五", "1", "一"));

        assertThat(rows.firstRows(run.id(), 10))
                .extracting(row -> row.cells().get("name"))
                .containsExactly("王五");
    }

    @Test
    void theRunIsFoundByItsFileAndListedForItsUnitOnly() {
        run.checked(new RowTally(10, 3, 0), NOW);
        run.confirm(ImportMode.VALID_ROWS_ONLY, actor());
        run.posted(new RowTally(10, 3, 0), "/approvals/1", NOW);
        runs.save(run);
        var refused = uploaded("b".repeat(64), NOW.plusSeconds(1));
        refused.refuse(new Refusal("import.file.columns-missing", "姓名\u001f账号"));
        runs.save(refused);
        entities.flush();

        assertThat(runs.findFile("payments", "341504-RS", "a".repeat(64), List.of(ImportState.POSTED)))
                .containsExactly(run);
        assertThat(runs.findFile("payments", "341504104", "a".repeat(64), List.of(ImportState.POSTED)))
                .isEmpty();
        assertThat(refused.number()).isGreaterThan(run.number());
        assertThat(refused.refusal().orElseThrow().arguments()).containsExactly("姓名", "账号");
        assertThat(listed("341504-RS", "payments")).containsExactly(refused.number(), run.number());
        assertThat(listed("341504-RS", "users")).isEmpty();
        assertThat(listed("341504104", "payments")).isEmpty();
    }

    private List<Long> listed(String unitCode, String kind) {
        return ledger.page(ListQuery.everything(), unitCode, Set.of(kind)).rows().stream()
                .map(ImportRunLine::number)
                .toList();
    }

    private ImportRun uploaded(String sha256, Instant at) {
        var attachment = attachments.save(
                new Attachment("import", "1", "付款.xlsx", "text/csv", new StoredContent(sha256, 1), actor(), at));
        return runs.save(new ImportRun(
                runs.nextNumber(), KIND, new UploadedFile(attachment.id(), "付款.xlsx", sha256), actor(), at));
    }

    private void stage(ImportRow... staged) {
        rows.stage(run.id(), DEFINITION, row -> List.of(staged).forEach(row));
    }

    private static ImportRow row(int no, String name, String account, String month) {
        return new ImportRow(1, no, Map.of("name", name, "account", account, "month", month), List.of());
    }

    private static Actor actor() {
        return new Actor("admin", "孔管理", "341504-RS", "区人社局", "/RS/", java.util.Map.of());
    }
}
