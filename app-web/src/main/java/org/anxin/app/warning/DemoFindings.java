package org.anxin.app.warning;

import java.util.List;
import org.anxin.app.project.check.DetectingDefects;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.app.wageaccount.DemoRegister;
import org.anxin.domain.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the night would find in the demonstration's register, found at once: defects, warnings, and fulfilled duties. */
@Component
@Order(4)
@ConditionalOnProperty("anxin.demo")
class DemoFindings implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFindings.class);
    private static final String BANKS_DUTY = "O5";
    private static final int AT_ONCE = 500;

    private final DemoRegister register;
    private final DetectingDefects defects;
    private final ScanningForWarnings warnings;
    private final FillingObligations filling;

    DemoFindings(
            DemoRegister register, DetectingDefects defects, ScanningForWarnings warnings, FillingObligations filling) {
        this.register = register;
        this.defects = defects;
        this.warnings = warnings;
        this.filling = filling;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!register.hasWritten()) {
            return;
        }
        var projects = defects.toBeLookedAt();
        for (int from = 0; from < projects.size(); from += AT_ONCE) {
            defects.detect(List.copyOf(projects.subList(from, Math.min(projects.size(), from + AT_ONCE))));
        }
        var found = warnings.everything();
        filling.refreshInPieces(BANKS_DUTY, Actor.SYSTEM);
        LOG.info("示例项目 {} 个已核对，预警：{}", projects.size(), found);
    }
}
