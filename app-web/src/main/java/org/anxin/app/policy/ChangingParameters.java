package org.anxin.app.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anxin.app.shared.approval.PreparingApprovals;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.policy.NewValue;
import org.anxin.domain.policy.ParameterState;
import org.anxin.domain.policy.ParameterVersion;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.policy.Signatures;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovedAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Values of parameters: an inspector prepares one, the bureau's reviewer approves it (监察员经办，人社审核复核). */
@Service
public class ChangingParameters implements ApprovedAct {

    public static final String KIND = "POLICY_PARAMETER";

    private static final int LONGEST_IN_SUMMARY = 80;

    private final PreparingApprovals preparing;
    private final PolicyParameters parameters;
    private final ParameterWords words;
    private final Sentences sentences;

    ChangingParameters(
            PreparingApprovals preparing, PolicyParameters parameters, ParameterWords words, Sentences sentences) {
        this.preparing = preparing;
        this.parameters = parameters;
        this.words = words;
        this.sentences = sentences;
    }

    @Transactional
    public Approval prepare(String code, NewValue wanted, String reason, Actor by) {
        var parameter = find(code);
        parameter.check(wanted);
        return preparing.prepare(KIND, code, summaryOf(parameter, wanted), wanted, reason, by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String decidedWith() {
        return Permission.POLICY_APPROVE.code();
    }

    @Override
    public void perform(Approval approval) {
        find(approval.subjectKey())
                .adopt(
                        preparing.payload(approval, NewValue.class),
                        new Signatures(
                                approval.reason(),
                                approval.preparedBy(),
                                approval.preparedAt(),
                                approval.decidedBy().orElseThrow(),
                                approval.decidedAt().orElseThrow()));
    }

    @Override
    public List<Change> changes(Approval approval) {
        var parameter = find(approval.subjectKey());
        var wanted = preparing.payload(approval, NewValue.class);
        var before = approval.isPending() ? inForce(parameter, wanted) : Optional.<ParameterVersion>empty();
        var changes = new ArrayList<Change>();
        changes.add(new Change("取值", before.map(it -> wordsOf(parameter, it)).orElse(""), wordsOf(parameter, wanted)));
        changes.add(new Change(
                "生效日期",
                before.map(it -> it.validFrom().toString()).orElse(""),
                wanted.validFrom().toString()));
        changes.add(new Change("依据", before.map(ParameterVersion::basis).orElse(""), wanted.basis()));
        changes.add(new Change(
                "状态",
                before.map(it -> sentences.of(it.state())).orElse(""),
                sentences.of(wanted.confirmed() ? ParameterState.CONFIRMED : ParameterState.PROVISIONAL)));
        changes.add(new Change(
                "适用行业",
                before.map(it -> words.sector(it.sector().orElse(null))).orElse(""),
                words.sector(wanted.sector())));
        return changes;
    }

    private PolicyParameter find(String code) {
        return parameters.findByCode(code).orElseThrow(() -> new NotFound("parameter", code));
    }

    private String summaryOf(PolicyParameter parameter, NewValue wanted) {
        var value = wordsOf(parameter, wanted);
        return "政策参数“%s”自 %s 起：%s"
                .formatted(
                        parameter.name(),
                        wanted.validFrom(),
                        value.length() > LONGEST_IN_SUMMARY ? value.substring(0, LONGEST_IN_SUMMARY) + "…" : value);
    }

    private String wordsOf(PolicyParameter parameter, NewValue wanted) {
        return words.value(
                parameter.valueKind(),
                parameter.unit().orElse(null),
                wanted.dayKind(),
                parameter.valueKind().canonical(wanted.value()));
    }

    private String wordsOf(PolicyParameter parameter, ParameterVersion version) {
        return words.value(
                parameter.valueKind(),
                parameter.unit().orElse(null),
                version.dayKind().orElse(null),
                version.value().orElse(null));
    }

    private static Optional<ParameterVersion> inForce(PolicyParameter parameter, NewValue wanted) {
        try {
            return Optional.of(parameter.on(wanted.validFrom(), wanted.sector()));
        } catch (RuleViolation nothingYet) {
            return Optional.empty();
        }
    }
}
