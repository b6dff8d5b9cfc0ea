package org.anxin.app.project.check;

import java.time.LocalTime;
import java.util.List;
import org.anxin.domain.shared.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every night: certificates and guarantees run out without anybody changing a project. */
@Component
class NightlyDefects implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyDefects.class);

    /** Whose rows are held at once. */
    private static final int AT_ONCE = 500;

    private final DetectingDefects detecting;

    NightlyDefects(DetectingDefects detecting) {
        this.detecting = detecting;
    }

    @Override
    public String name() {
        return "project-defects";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(0, 50);
    }

    @Override
    public void run() {
        var all = detecting.toBeLookedAt();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            detecting.detect(List.copyOf(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        LOG.info("Defects of {} projects looked at", all.size());
    }
}
