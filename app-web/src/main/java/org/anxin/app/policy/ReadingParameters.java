package org.anxin.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.domain.policy.ParameterLedger;
import org.anxin.domain.policy.ParameterLine;
import org.anxin.domain.policy.ParameterVersionLine;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.Approvals;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everyone looks parameters up: all of them as of a day, or one with its versions in time. */
@Service
public class ReadingParameters {

    private final PolicyParameters parameters;
    private final ParameterLedger ledger;
    private final Approvals approvals;
    private final Clock clock;

    ReadingParameters(PolicyParameters parameters, ParameterLedger ledger, Approvals approvals, Clock clock) {
        this.parameters = parameters;
        this.ledger = ledger;
        this.approvals = approvals;
        this.clock = clock;
    }

    /**
     * One parameter as its page shows it.
     *
     * @param changeWaits a prepared change waits for its second person
     */
    public record Dossier(PolicyParameter parameter, List<ParameterVersionLine> versions, boolean changeWaits) {}

    @Transactional(readOnly = true)
    public ListPage<ParameterLine> page(ListQuery query) {
        return ledger.page(query, dayOf(query));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Consumer<ParameterLine> line) {
        ledger.forEach(query, dayOf(query), line);
    }

    @Transactional(readOnly = true)
    public Dossier open(String code) {
        var parameter = find(code);
        return new Dossier(
                parameter,
                ledger.versions(code, LocalDate.now(clock)),
                approvals.existsByKindAndSubjectKeyAndState(ChangingParameters.KIND, code, Approval.State.PENDING));
    }

    @Transactional(readOnly = true)
    public PolicyParameter find(String code) {
        return parameters.findByCode(code).orElseThrow(() -> new NotFound("parameter", code));
    }

    /** The day that the list is asked for: filter “on”, or today. */
    public LocalDate dayOf(ListQuery query) {
        return query.filter("on").flatMap(TypedDay::read).orElseGet(() -> LocalDate.now(clock));
    }
}
