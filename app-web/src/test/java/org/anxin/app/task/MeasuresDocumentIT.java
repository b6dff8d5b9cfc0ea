package org.anxin.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.domain.task.TaskBreakdowns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** docs/measures.md says what makes each measure real; here it is kept from saying what is not so. */
@AnxinTest
class MeasuresDocumentIT {

    private static final Path ROOT = Path.of(System.getProperty("anxin.root"));
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    TaskBreakdowns breakdowns;

    private record Row(int no, String topic, String screens, String tests) {}

    @Test
    void hasOneRowForEachMeasureInOrder() throws IOException {
        assertThat(rows())
                .extracting(Row::no)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.topic())
                        .isEqualTo(breakdowns
                                .current()
                                .measure(row.no())
                                .orElseThrow()
                                .topic()));
    }

    @Test
    void everyScreenThatItNamesIsThere() throws Exception {
        for (var screen : named(rows().stream().map(Row::screens).toList())) {
            assertThat(mvc.perform(get(screen).with(signed.as("shenji")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(screen)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        var tests = testClasses();

        assertThat(named(rows().stream().map(Row::tests).toList())).isNotEmpty().isSubsetOf(tests);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/measures.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(Integer.parseInt(cells.get(1)), cells.get(2), cells.get(4), cells.get(5)))
                .toList();
    }

    private static Set<String> named(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> CODE.matcher(cell).results())
                .map((MatchResult code) -> code.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> testClasses() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+(Test|IT)\\.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
