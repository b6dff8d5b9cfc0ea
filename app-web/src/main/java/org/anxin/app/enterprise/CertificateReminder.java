package org.anxin.app.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import org.anxin.domain.enterprise.EnterpriseLedger.AsOf;
import org.anxin.domain.policy.PolicyParameters;
import org.springframework.stereotype.Component;

/** How long before its last day a certificate is reminded of. */
@Component
class CertificateReminder {

    private static final String PARAMETER = "certificate.remind.days";

    private final PolicyParameters parameters;
    private final Clock clock;

    CertificateReminder(PolicyParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    AsOf asOfToday() {
        var today = LocalDate.now(clock);
        var ahead = parameters.on(PARAMETER, today).days().value();
        return new AsOf(today, today.plusDays(ahead.count()));
    }
}
