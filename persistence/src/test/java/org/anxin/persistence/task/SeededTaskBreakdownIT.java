package org.anxin.persistence.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.TaskBreakdown;
import org.anxin.domain.task.TaskBreakdowns;
import org.anxin.domain.task.UnitPhrase;
import org.anxin.domain.task.UnitRole;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The seeded table beside the document's own text, cell by cell. */
@PersistenceTest
class SeededTaskBreakdownIT {

    private static final PolicyDocument DOCUMENT = new PolicyDocument();

    @Autowired
    private TaskBreakdowns breakdowns;

    private TaskBreakdown breakdown;

    @BeforeEach
    void read() {
        breakdown = breakdowns.current();
    }

    @Test
    void hasTheDocuments33RowsWordForWord() {
        var printed = DOCUMENT.rows();

        assertThat(printed).hasSize(33);
        assertThat(breakdown.rows()).hasSize(33);
        for (int i = 0; i < 33; i++) {
            var row = breakdown.rows().get(i);
            assertThat(row.no()).isEqualTo(i + 1);
            assertThat(row.responsible()).isEqualTo(printed.get(i).responsible());
            assertThat(row.supporting()).isEqualTo(printed.get(i).supporting());
            assertThat(row.remark()).isEqualTo(printed.get(i).remark());
        }
    }

    @Test
    void hasThe50MeasuresWordForWordInTheirRows() {
        var printed = DOCUMENT.rows();

        for (var row : breakdown.rows()) {
            assertThat(breakdown.measuresOf(row))
                    .extracting(Measure::printed)
                    .containsExactlyElementsOf(printed.get(row.no() - 1).paragraphs());
        }
        assertThat(breakdown.measures())
                .extracting(Measure::no)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(breakdown.measures())
                .allSatisfy(measure -> assertThat(measure.printed()).matches("(?s)" + measure.no() + "[．.].+"));
    }

    @Test
    void hasThe14TasksOfTheDocumentRepeatsAtPageBreaksBeingOne() {
        var printed = DOCUMENT.rows();
        var titles = new LinkedHashSet<String>();

        for (var row : breakdown.rows()) {
            var print = printed.get(row.no() - 1);
            var task = breakdown.task(row.taskNo());
            if (!print.title().isEmpty()) {
                assertThat(task.title()).isEqualTo(print.title());
                titles.add(print.title());
            }
            if (!print.ordinal().isEmpty()) {
                assertThat(task.ordinal()).isEqualTo(print.ordinal());
            }
        }
        assertThat(breakdown.tasks()).extracting(Task::title).containsExactlyElementsOf(titles);
        assertThat(breakdown.tasks()).hasSize(14);
    }

    @Test
    void keepsTheSlipsOfThePrint() {
        assertThat(breakdown.measure(8).orElseThrow().printed()).startsWith("8.在工程建设领域");
        assertThat(breakdown.measure(16).orElseThrow().printed()).contains("2．5%");
        assertThat(breakdown.measure(31).orElseThrow().printed()).contains("区场准入");
        assertThat(breakdown.row(6).remark()).contains("本行业工程 建设项目");
        assertThat(breakdown.row(14).responsible()).contains("重点局、及");
        assertThat(breakdown.row(29).responsible()).endsWith("等区直相关部");
        for (var slip : List.of("8.", "2．5%", "区场准入", "本行业工程 建设项目合同示范文本", "等区直相关部")) {
            assertThat(breakdown.notes()).anyMatch(note -> note.printed().contains(slip));
        }
    }

    @Test
    void thePhrasesOfACellAreTheCellAndNothingIsLeftOut() {
        for (var row : breakdown.rows()) {
            for (var role : UnitRole.values()) {
                assertThat(joined(row, role)).isEqualTo(row.printed(role).replaceAll("[、，及]", ""));
            }
        }
    }

    @Test
    void everyNoteQuotesTheRowOrMeasureThatItIsAbout() {
        assertThat(breakdown.notes()).isNotEmpty().allSatisfy(note -> {
            var about = new StringBuilder();
            if (note.rowNo() != null) {
                var row = breakdown.row(note.rowNo());
                about.append(row.responsible()).append(row.supporting()).append(row.remark());
                breakdown.measuresOf(row).forEach(measure -> about.append(measure.printed()));
            }
            if (note.measureNo() != null) {
                about.append(breakdown.measure(note.measureNo()).orElseThrow().printed());
            }
            assertThat(about.toString()).contains(note.printed());
            assertThat(note.reading()).endsWith("。");
        });
    }

    @Test
    void everyTaskNamesTheArticleThatItBreaksDown() {
        for (var task : breakdown.tasks()) {
            assertThat(DOCUMENT.text())
                    .contains(task.articleInWords()
                            .substring(1, task.articleInWords().length() - 1));
        }
        assertThat(breakdown.task(13).articleInWords()).isEqualTo("第（十三）条");
        assertThat(breakdown.task(14).articleInWords()).isEqualTo("第（十五）条");
    }

    private String joined(AssignmentRow row, UnitRole role) {
        return breakdown.phrasesOf(row).stream()
                .filter(phrase -> phrase.role() == role)
                .map(UnitPhrase::printed)
                .collect(Collectors.joining());
    }
}
