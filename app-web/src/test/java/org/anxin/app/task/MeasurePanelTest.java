package org.anxin.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.DutyHolders;
import org.anxin.domain.task.ListMember;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.MeasureLedger;
import org.anxin.domain.task.MeasureLine;
import org.anxin.domain.task.MeasurePanel;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.TaskBreakdown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A later feature shows itself on a measure's page by filling the port; nobody has to, and an empty answer shows nothing. */
class MeasurePanelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final PanelSection EVIDENCE =
            new PanelSection("佐证材料", List.of(new PanelSection.Line("巡查记录 3 条", "2月", "/patrols?measure=1")));

    @Test
    void whatAPanelAnswersStandsOnThePage() {
        MeasurePanel evidence = (measure, asker) -> measure.no() == 1 ? Optional.of(EVIDENCE) : Optional.empty();

        assertThat(reading(evidence).find(1, Actor.SYSTEM).sections()).containsExactly(EVIDENCE);
        assertThat(reading(evidence).find(2, Actor.SYSTEM).sections()).isEmpty();
        assertThat(reading().find(1, Actor.SYSTEM).sections()).isEmpty();
    }

    private static ReadingMeasures reading(MeasurePanel... panels) {
        var breakdown = new TaskBreakdown(
                List.of(new Task(1, "一", "明确主体责任", 1)),
                List.of(new AssignmentRow(1, 1, "", "", "")),
                List.of(new Measure(1, 1, "按月足额", "1．按月足额。"), new Measure(2, 1, "本人", "2．发给本人。")),
                List.of(),
                List.of());
        return new ReadingMeasures(
                new TodaysBreakdown(() -> breakdown, new Nobody(), NOON), new NoLedger(), List.of(panels));
    }

    private static final class Nobody implements DutyHolders {

        @Override
        public List<DutyHolder> all() {
            return List.of();
        }

        @Override
        public List<ListMember> listMembers() {
            return List.of();
        }
    }

    private static final class NoLedger implements MeasureLedger {

        @Override
        public ListPage<MeasureLine> page(ListQuery query, @Nullable Collection<Integer> rows) {
            return new ListPage<>(List.of(), 0, 0, null, null);
        }

        @Override
        public void forEach(ListQuery query, @Nullable Collection<Integer> rows, Consumer<MeasureLine> line) {}
    }
}
