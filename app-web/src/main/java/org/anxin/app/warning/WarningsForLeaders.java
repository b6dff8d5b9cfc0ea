package org.anxin.app.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.Picture;
import org.anxin.domain.shared.panel.Picture.Chart;
import org.anxin.domain.shared.panel.Picture.Column;
import org.anxin.domain.shared.panel.Picture.Figure;
import org.anxin.domain.shared.panel.Picture.Row;
import org.anxin.domain.shared.panel.Picture.Tone;
import org.anxin.domain.task.obligation.LeaderPanel;
import org.anxin.domain.warning.WarningBoardLine;
import org.anxin.domain.warning.WarningLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open early warnings at a glance: how many of each colour, and where. */
@Component
@Order(10)
class WarningsForLeaders implements LeaderPanel {

    private final WarningLedger ledger;
    private final Clock clock;

    WarningsForLeaders(WarningLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Picture> pictureFor(Actor asker) {
        if (!asker.may(Permission.WARNING_READ)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var townships = ledger.board(asker.scopeOf(Permission.WARNING_READ), today);
        return Optional.of(new Picture("欠薪预警", "未办结的，每件属于一个项目", figures(townships), chart(townships)));
    }

    private static List<Figure> figures(List<WarningBoardLine> townships) {
        int red = townships.stream().mapToInt(WarningBoardLine::red).sum();
        int orange = townships.stream().mapToInt(WarningBoardLine::orange).sum();
        int yellow = townships.stream().mapToInt(WarningBoardLine::yellow).sum();
        int overdue = townships.stream().mapToInt(WarningBoardLine::overdue).sum();
        return List.of(
                figure(red, "红色预警", red > 0, "colour=RED"),
                figure(orange, "橙色预警", false, "colour=ORANGE"),
                figure(yellow, "黄色预警", false, "colour=YELLOW"),
                figure(overdue, "处置已逾期", overdue > 0, "overdue=1"));
    }

    private static Figure figure(int count, String label, boolean alarming, String filter) {
        return new Figure("%,d".formatted(count), label, alarming, "/warnings?state=UNCLOSED&" + filter);
    }

    private static Chart chart(List<WarningBoardLine> townships) {
        return new Chart(
                "warnings-by-township",
                "各乡镇未办结预警",
                "件",
                false,
                "乡镇",
                List.of(
                        new Column("红色", Tone.RED),
                        new Column("橙色", Tone.ORANGE),
                        new Column("黄色", Tone.YELLOW),
                        new Column("已逾期", null)),
                townships.stream().map(WarningsForLeaders::row).toList());
    }

    private static Row row(WarningBoardLine line) {
        return new Row(
                line.townshipName(),
                "/warnings?state=UNCLOSED&township=" + line.townshipCode(),
                List.of(
                        String.valueOf(line.red()),
                        String.valueOf(line.orange()),
                        String.valueOf(line.yellow()),
                        String.valueOf(line.overdue())));
    }
}
