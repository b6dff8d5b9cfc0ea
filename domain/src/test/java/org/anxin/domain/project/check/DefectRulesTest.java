package org.anxin.domain.project.check;

import static org.anxin.domain.project.check.AProject.NEXT_YEAR;
import static org.anxin.domain.project.check.AProject.TODAY;
import static org.anxin.domain.project.check.AProject.aProject;
import static org.anxin.domain.project.check.AProject.party;
import static org.anxin.domain.project.check.AProject.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.project.ProjectState;
import org.junit.jupiter.api.Test;

/** What the law wants of a project that is being built (Order 724; 叶政办〔2018〕41号, 第6、8—12、19项). */
class DefectRulesTest {

    private static final LocalDate ORDER_724 = LocalDate.of(2020, 5, 1);

    private final DefectRules rules = new DefectRules(day -> !day.isBefore(ORDER_724));

    @Test
    void aProjectWithEverythingInOrderHasNone() {
        assertThat(codes(aProject())).isEmpty();
        assertThat(codes(aProject().in(ProjectState.SUSPENDED))).isEmpty();
    }

    @Test
    void ownerAndGeneralContractorMustBeNamed() {
        assertThat(codes(aProject().without(WorkShare.OWNER))).containsExactly("no-owner");
        assertThat(codes(aProject().without(WorkShare.GENERAL_CONTRACTOR))).containsExactly("no-general-contractor");
    }

    @Test
    void whatIsBuiltNeedsAPermitAndANumberAloneIsNone() {
        assertThat(codes(aProject().withPermit(null, null))).containsExactly("no-permit");
        assertThat(codes(aProject().withPermit("341504", null))).containsExactly("permit-kind-missing");
        assertThat(codes(aProject().withPermit(null, TODAY))).isEmpty();
    }

    @Test
    void everyClauseIsCheckedAndSaid() {
        assertThat(codes(aProject().unchecked(ContractClause.WAGES_FIRST))).containsExactly("clauses-unchecked");
        assertThat(codes(aProject().lacking(ContractClause.WAGES_FIRST))).containsExactly("clause-wages-first");
    }

    @Test
    void theBanOnAdvancedCapitalIsForGovernmentMoney() {
        assertThat(codes(aProject().lacking(ContractClause.NO_ADVANCED_CAPITAL)))
                .isEmpty();
        assertThat(codes(aProject().withGovernmentMoney().lacking(ContractClause.NO_ADVANCED_CAPITAL)))
                .containsExactly("clause-no-advanced-capital");
    }

    @Test
    void aPersonTakesNoWorkButMaySellMaterial() {
        assertThat(rules.in(aProject()
                        .with(person(WorkShare.LABOR_SUBCONTRACTOR, "李某"))
                        .build()))
                .extracting(Defect::code, Defect::subject)
                .containsExactly(tuple("person-as-contractor", "李某"));
        assertThat(codes(aProject().with(person(WorkShare.SUPPLY_OR_SERVICE, "沙石户"))))
                .isEmpty();
    }

    @Test
    void aSpecialistSubcontractorGivesOnItsLaborLawfully() {
        var specialist = party(WorkShare.SPECIALIST_SUBCONTRACTOR, null, "幕墙公司");
        var labor = party(WorkShare.LABOR_SUBCONTRACTOR, specialist, "劳务公司");
        var glass = party(WorkShare.SUPPLY_OR_SERVICE, specialist, "玻璃厂");

        assertThat(codes(aProject().with(specialist).with(labor).with(glass))).isEmpty();
    }

    @Test
    void aSpecialistSubcontractorGivesOnNoOtherWork() {
        var specialist = party(WorkShare.SPECIALIST_SUBCONTRACTOR, null, "幕墙公司");

        assertThat(codes(aProject()
                        .with(specialist)
                        .with(party(WorkShare.SPECIALIST_SUBCONTRACTOR, specialist, "门窗公司"))))
                .containsExactly("work-resubcontracted");
        assertThat(codes(aProject().with(specialist).with(party(WorkShare.OTHER_WORK, specialist, "安装公司"))))
                .containsExactly("work-resubcontracted");
    }

    @Test
    void aLaborSubcontractorGivesOnNothing() {
        var labor = party(WorkShare.LABOR_SUBCONTRACTOR, null, "劳务公司");

        assertThat(codes(aProject().with(labor).with(party(WorkShare.LABOR_SUBCONTRACTOR, labor, "班组公司"))))
                .containsExactly("labor-resubcontracted");
    }

    @Test
    void aSubcontractorsCertificateIsValidThroughItsLastDay() {
        assertThat(codes(subcontractor(null, null))).containsExactly("no-certificate");
        assertThat(codes(subcontractor(TODAY.minusDays(1), null))).containsExactly("certificate-expired");
        assertThat(codes(subcontractor(TODAY, null))).isEmpty();
        assertThat(codes(subcontractor(TODAY.plusDays(1), null))).isEmpty();
    }

    @Test
    void aCertificateThatRanOutAfterTheSubcontractorHadLeftIsNoDefect() {
        var left = TODAY.minusMonths(1);
        assertThat(codes(subcontractor(left, left))).isEmpty();
        assertThat(codes(subcontractor(left.minusDays(1), left))).containsExactly("certificate-expired");
    }

    @Test
    void theSiteHasALaborAndWageOfficer() {
        assertThat(codes(aProject().withoutOfficer())).containsExactly("no-wage-officer");
    }

    @Test
    void thePaymentIsGuaranteedThroughTheLastDay() {
        assertThat(codes(aProject().guaranteedUntil())).containsExactly("no-guarantee");
        assertThat(codes(aProject().guaranteedUntil(TODAY.minusDays(1)))).containsExactly("guarantee-expired");
        assertThat(codes(aProject().guaranteedUntil(TODAY))).isEmpty();
        assertThat(codes(aProject().guaranteedUntil(TODAY.minusDays(1), NEXT_YEAR)))
                .isEmpty();
    }

    @Test
    void aContractFromBeforeTheRegulationNeedsNoGuarantee() {
        assertThat(codes(aProject().guaranteedUntil().since(ORDER_724.minusDays(1))))
                .isEmpty();
        assertThat(codes(aProject().guaranteedUntil().since(ORDER_724))).containsExactly("no-guarantee");
    }

    @Test
    void beforeAndAfterTheWorksNothingIsADefect() {
        for (var state :
                List.of(ProjectState.PREPARING, ProjectState.APPROVED, ProjectState.COMPLETED, ProjectState.SETTLED)) {
            assertThat(codes(aProject().in(state).without(WorkShare.OWNER).withoutOfficer()))
                    .as(state.name())
                    .isEmpty();
        }
    }

    @Test
    void whatIsFoundHasACodeThatIsKnown() {
        assertThat(rules.codes()).doesNotHaveDuplicates().hasSize(19).contains("clause-labor-cost");
    }

    private static AProject subcontractor(
            @org.jspecify.annotations.Nullable LocalDate certificateTo,
            @org.jspecify.annotations.Nullable LocalDate leftOn) {
        return aProject().with(party(WorkShare.SPECIALIST_SUBCONTRACTOR, null, "幕墙公司", certificateTo, leftOn));
    }

    private List<String> codes(AProject project) {
        return rules.in(project.build()).stream().map(Defect::code).toList();
    }
}
