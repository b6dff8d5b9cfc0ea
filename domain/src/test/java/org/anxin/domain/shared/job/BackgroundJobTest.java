package org.anxin.domain.shared.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

class BackgroundJobTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void goesFromTheQueueThroughANodeToItsOutcome() {
        BackgroundJob job = aJob();
        assertThat(job.state()).isEqualTo(JobState.QUEUED);

        job.start(NOW);
        assertThat(job.state()).isEqualTo(JobState.RUNNING);

        job.succeed(new JobOutcome("已导入 12 行", "/imports/1"), NOW.plusSeconds(3));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.outcome()).contains("已导入 12 行");
        assertThat(job.finishedAt()).contains(NOW.plusSeconds(3));
    }

    @Test
    void isTakenUpAgainAfterItsNodeDied() {
        BackgroundJob job = aJob();
        job.start(NOW);

        job.start(NOW.plusSeconds(60));

        assertThat(job.startedAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void endsOnlyOnce() {
        BackgroundJob job = aJob();
        job.start(NOW);
        job.fail("服务中断", NOW);

        assertThatIllegalStateException().isThrownBy(() -> job.succeed(new JobOutcome("完成", null), NOW));
        assertThatIllegalStateException().isThrownBy(() -> job.start(NOW));
    }

    private static BackgroundJob aJob() {
        return new BackgroundJob("import", "1", "导入村（社区）", Actor.SYSTEM, NOW);
    }
}
