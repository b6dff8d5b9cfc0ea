package org.anxin.app.conference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConference;
import org.anxin.domain.conference.JointConference.Proceedings;
import org.anxin.domain.conference.JointConferences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The conferences of the quarters of this year that are over; the present quarter's is left to whoever tries it out. */
@Component
@Order(3)
@ConditionalOnProperty("anxin.demo")
class DemoConferences implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoConferences.class);
    private static final int MONTHS = 3;
    private static final Actor CONVENER =
            new Actor("lianxi", "戚联席（示例）", "341504-RS", "区人社局", "/340000/341500/341504/341504-RS/", Map.of());

    private final JointConferences conferences;
    private final InvitedUnits invitedUnits;
    private final FillingObligations filling;
    private final Attachments attachments;
    private final AttachmentStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoConferences(
            JointConferences conferences,
            InvitedUnits invitedUnits,
            FillingObligations filling,
            Attachments attachments,
            AttachmentStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.conferences = conferences;
        this.invitedUnits = invitedUnits;
        this.filling = filling;
        this.attachments = attachments;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (conferences.countAll() > 0) {
            return;
        }
        transaction.executeWithoutResult(status -> tellTheYear());
        LOG.info("演示联席会议已建立：{} 次", conferences.countAll());
    }

    private void tellTheYear() {
        var today = LocalDate.now(clock);
        var begins = LocalDate.of(today.getYear(), 1, 1);
        for (int quarter = 1; begins.plusMonths(MONTHS).isBefore(today); quarter++) {
            hold(quarter, begins.plusMonths(MONTHS).minusDays(12));
            begins = begins.plusMonths(MONTHS);
        }
        filling.refresh(ConferenceKind.QUARTERLY_ANALYSIS.cadenceCode(), Actor.SYSTEM);
    }

    private void hold(int quarter, LocalDate day) {
        var invited = invitedUnits.codes(ConferenceKind.QUARTERLY_ANALYSIS, day);
        if (invited.isEmpty()) {
            return;
        }
        var came = new HashSet<>(invited);
        came.remove(invited.get(quarter % invited.size()));
        var recordedAt =
                day.atTime(LocalTime.of(17, 12)).atZone(clock.getZone()).toInstant();
        var conference = conferences.save(new JointConference(
                new Proceedings(
                        ConferenceKind.QUARTERLY_ANALYSIS,
                        day,
                        "%d年第%d季度根治欠薪联席会议（示例）".formatted(day.getYear(), quarter),
                        "区政府三楼会议室",
                        "施区长（示例）",
                        "通报本季度欠薪线索和案件办理情况，研判风险项目（示例）",
                        "逐项目核对专用账户到账情况（示例）\n未按时报送月报的乡镇月底前补报（示例）"),
                invited,
                came,
                CONVENER,
                day,
                recordedAt));
        attach(conference, recordedAt);
    }

    private void attach(JointConference conference, Instant now) {
        var text = "会议纪要（示例）\r\n%s\r\n本文件仅供演示。\r\n".formatted(conference.title());
        try {
            var content = store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            attachments.save(new Attachment(
                    ConferenceFiles.KIND,
                    conference.id().toString(),
                    "示例会议纪要.txt",
                    "text/plain",
                    content,
                    CONVENER,
                    now));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
