package org.anxin.domain.shared.approval;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final Approval approval = new Approval("ROLE_GRANT", "yaoli", "授予 姚李填报 角色：乡镇填报", "{}", "新到岗", "admin", NOW);

    @Test
    void isPreparedByOneAndApprovedByAnother() {
        assertThat(approval.isPending()).isTrue();
        approval.approve("admin-fh", "", NOW);
        assertThat(approval.state()).isEqualTo(Approval.State.APPROVED);
        assertThat(approval.decidedBy()).contains("admin-fh");
        assertThatRule(() -> approval.reject("admin-fh", "后悔了", NOW)).isRefusedWith("approval.already-decided");
    }

    @Test
    void theMakerMayNeitherApproveNorReject() {
        assertThatRule(() -> approval.approve("admin", "", NOW)).isRefusedWith("approval.maker-may-not-decide");
        assertThatRule(() -> approval.reject("admin", "不行", NOW)).isRefusedWith("approval.maker-may-not-decide");
        assertThat(approval.isPending()).isTrue();
    }

    @Test
    void aRejectionSaysWhy() {
        assertThatRule(() -> approval.reject("admin-fh", "  ", NOW)).isRefusedWith("approval.rejection-note");
        approval.reject("admin-fh", "材料不全", NOW);
        assertThat(approval.decisionNote()).contains("材料不全");
    }

    @Test
    void onlyTheMakerWithdraws() {
        assertThatRule(() -> approval.withdraw("admin-fh", NOW)).isRefusedWith("approval.withdrawn-by-maker-only");
        approval.withdraw("admin", NOW);
        assertThat(approval.state()).isEqualTo(Approval.State.WITHDRAWN);
    }

    @Test
    void nothingIsPreparedWithoutAReason() {
        assertThatRule(() -> new Approval("ROLE_GRANT", "yaoli", "授予", "{}", " ", "admin", NOW))
                .isRefusedWith("approval.reason");
    }
}
