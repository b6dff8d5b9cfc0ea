package org.anxin.domain.task;

import static org.anxin.domain.task.UnitRole.RESPONSIBLE;
import static org.anxin.domain.task.UnitRole.SUPPORTING;
import static org.anxin.domain.task.obligation.ObligationStanding.COMPLETED;
import static org.anxin.domain.task.obligation.ObligationStanding.OPEN;
import static org.anxin.domain.task.obligation.ObligationStanding.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.anxin.domain.task.obligation.Completion;
import org.anxin.domain.task.obligation.CompletionBoard;
import org.anxin.domain.task.obligation.CompletionMatrix;
import org.anxin.domain.task.obligation.ObligationLedger.MatrixCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final List<DutyHolder> HOLDERS = List.of(
            holder("人社局", UnitKind.BUREAU, null),
            holder("监察大队", UnitKind.BUREAU, "人社局"),
            holder("住建局", UnitKind.BUREAU, null),
            holder("无职责的局", UnitKind.BUREAU, null),
            holder("姚李镇", UnitKind.TOWNSHIP, null));

    private static final ResolvedBreakdown RESOLVED = resolved();

    @Test
    void hasAColumnForEachUnitWithADutyAndForWhatIsKnownByAccount() {
        var board = TaskBoard.of(RESOLVED, BoardFilter.EVERYTHING, "");

        assertThat(labels(board)).containsExactly("人社局", "住建局", "姚李镇", "项目主管部门", "开户银行");
        assertThat(marks(board, 0)).containsExactly("责", "配", "责", "", "");
        assertThat(marks(board, 1)).containsExactly("", "责", "责", "", "配");
    }

    @Test
    void theAskersOwnUnitStandsFirst() {
        var board = TaskBoard.of(RESOLVED, BoardFilter.EVERYTHING, "姚李镇");

        assertThat(labels(board)).startsWith("姚李镇", "人社局", "住建局");
        assertThat(board.columns().getFirst().own()).isTrue();
    }

    @Test
    void aFilterByUnitLeavesItsColumnAndItsRows() {
        var board = TaskBoard.of(RESOLVED, new BoardFilter(null, null, "人社局", null, ""), "");

        assertThat(labels(board)).containsExactly("人社局");
        assertThat(board.lines()).extracting(line -> line.row().no()).containsExactly(1);
    }

    @Test
    void aFilterByRoleLeavesRowsWhereSomebodyHoldsIt() {
        var board = TaskBoard.of(RESOLVED, new BoardFilter(null, null, "住建局", SUPPORTING, ""), "");

        assertThat(board.lines()).extracting(line -> line.row().no()).containsExactly(1);
    }

    @Test
    void aFilterByKindAndTaskAndWordsLeavesWhatFitsAll() {
        var townships = new BoardFilter(2, UnitKind.TOWNSHIP, null, null, "");

        assertThat(labels(TaskBoard.of(RESOLVED, townships, ""))).containsExactly("姚李镇");
        assertThat(TaskBoard.of(RESOLVED, townships, "").lines())
                .extracting(line -> line.row().no())
                .containsExactly(2);
        assertThat(TaskBoard.of(RESOLVED, new BoardFilter(null, null, null, null, "劳动 备案"), "")
                        .lines())
                .extracting(line -> line.row().no())
                .containsExactly(2);
        assertThat(TaskBoard.of(RESOLVED, new BoardFilter(null, null, null, null, "劳动 没有这个词"), "")
                        .lines())
                .isEmpty();
    }

    @Test
    void aUnitWithoutDutiesWorksUnderTheOneAboveIt() {
        assertThat(RESOLVED.answeringFor("监察大队"))
                .get()
                .extracting(DutyHolder::code)
                .isEqualTo("人社局");
        assertThat(RESOLVED.answeringFor("无职责的局")).isEmpty();
        assertThat(RESOLVED.answeringFor("不认识的单位")).isEmpty();
    }

    @Test
    void aUnitsDutiesBeginWithThoseItIsResponsibleFor() {
        assertThat(RESOLVED.dutiesOf("住建局"))
                .extracting(
                        line -> line.assignment().role() + " " + line.measure().no())
                .containsExactly("RESPONSIBLE 2", "RESPONSIBLE 3", "SUPPORTING 1");
    }

    @Test
    void withCompletionItSaysHowFarEachUnitHasComeWithEachRow() {
        var board = completion(BoardFilter.EVERYTHING);

        assertThat(words(board, 0)).containsExactly("", "", "1/2", "", "");
        assertThat(words(board, 1)).containsExactly("", "3/4", "", "", "");
        assertThat(board.lines().get(1).total().words()).isEqualTo("3/4");
        assertThat(board.totals()).extracting(Completion::words).containsExactly("免办", "3/4", "1/2", "免办", "免办");
        assertThat(board.total().words()).isEqualTo("4/6");
    }

    @Test
    void aFilterNarrowsTheCompletionAsItNarrowsTheBoard() {
        assertThat(words(completion(new BoardFilter(2, null, null, null, "")), 0))
                .containsExactly("", "3/4", "", "", "");
        assertThat(words(completion(new BoardFilter(null, null, "住建局", SUPPORTING, "")), 0))
                .as("owed as a responsible unit, so not shown among the supporting ones")
                .containsExactly("");
        assertThat(completion(new BoardFilter(2, UnitKind.TOWNSHIP, null, null, ""))
                        .totals())
                .extracting(Completion::isEmpty)
                .containsExactly(true);
    }

    @Test
    void aUnitThatOwesSomethingWithoutADutyTodayHasItsPlace() {
        var matrix = new CompletionMatrix(List.of(new MatrixCount("O1", List.of(2), "无职责的局", COMPLETED, 1, 1)));

        var board = CompletionBoard.of(RESOLVED, new BoardFilter(null, null, "无职责的局", null, ""), "", 2026, matrix);

        assertThat(labels(board.board())).containsExactly("无职责的局");
        assertThat(words(board, 0)).containsExactly("1/1");
    }

    @Test
    void onRequestOnlyRowsAndUnitsThatOweSomethingAreShown() {
        var matrix = new CompletionMatrix(List.of(new MatrixCount("O1", List.of(2), "住建局", COMPLETED, 1, 1)));

        var board = CompletionBoard.of(RESOLVED, BoardFilter.EVERYTHING, "", 2026, matrix)
                .onlyOwed();

        assertThat(labels(board.board())).containsExactly("住建局");
        assertThat(board.board().lines()).extracting(line -> line.row().no()).containsExactly(2);
        assertThat(board.board().lines().getFirst().beginsTask()).isTrue();
        assertThat(words(board, 0)).containsExactly("1/1");
    }

    private static CompletionBoard completion(BoardFilter filter) {
        var matrix = new CompletionMatrix(List.of(
                new MatrixCount("O1", List.of(1), "姚李镇", COMPLETED, 1, 1),
                new MatrixCount("O1", List.of(1), "姚李镇", OVERDUE, 1, 1),
                new MatrixCount("O2", List.of(2), "住建局", COMPLETED, 3, 3),
                new MatrixCount("O2", List.of(2), "住建局", OPEN, 1, 1)));
        return CompletionBoard.of(RESOLVED, filter, "", 2026, matrix);
    }

    private static List<String> words(CompletionBoard board, int line) {
        return board.lines().get(line).cells().stream()
                .map(cell -> cell.isEmpty() ? "" : cell.words())
                .toList();
    }

    private static ResolvedBreakdown resolved() {
        var phrases = List.of(
                phrase(1, RESPONSIBLE, 1, "人社局"),
                phrase(1, RESPONSIBLE, 2, "姚李镇"),
                phrase(1, SUPPORTING, 1, "住建局"),
                phrase(2, RESPONSIBLE, 1, "住建局"),
                phrase(2, RESPONSIBLE, 2, "姚李镇"),
                new UnitPhrase(2, SUPPORTING, 1, "开户银行", StandsFor.PER_ACCOUNT, null, null));
        var breakdown = new TaskBreakdown(
                List.of(new Task(1, "一", "清偿主体责任", 1), new Task(2, "二", "严格规范劳动用工管理", 2)),
                List.of(
                        new AssignmentRow(1, 1, "人社局、姚李镇", "住建局", ""),
                        new AssignmentRow(2, 2, "住建局、姚李镇", "开户银行", "办理备案。")),
                List.of(
                        new Measure(1, 1, "按月足额支付", "1．按月足额支付。"),
                        new Measure(2, 2, "合同", "2．签订合同。"),
                        new Measure(3, 2, "实名", "3．实名制。")),
                phrases,
                List.of());
        return new ResolvedBreakdown(
                breakdown, HOLDERS, new AssignmentResolution(phrases, HOLDERS, List.of()).on(TODAY));
    }

    private static DutyHolder holder(String name, UnitKind kind, @Nullable String parent) {
        return new DutyHolder(name, name, name, kind, parent, ABreakdown.FOUNDED, null, null);
    }

    private static UnitPhrase phrase(int row, UnitRole role, int seq, String unit) {
        return new UnitPhrase(row, role, seq, unit, StandsFor.UNIT, unit, null);
    }

    private static List<String> labels(TaskBoard board) {
        return board.columns().stream().map(TaskBoard.Column::label).toList();
    }

    private static List<String> marks(TaskBoard board, int line) {
        return board.lines().get(line).cells().stream()
                .map(cell -> Objects.isNull(cell) ? "" : cell.role() == RESPONSIBLE ? "责" : "配")
                .toList();
    }
}
