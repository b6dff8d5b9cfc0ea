package org.anxin.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know whom (docs/architecture.md). ArchUnit fails a rule whose pattern matches nothing
 * ({@code archRule.failOnEmptyShould}, on by default), and {@link #everyLayerHasClasses} proves the packages themselves.
 */
@AnalyzeClasses(
        packages = "org.anxin",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTest.WithoutTestJars.class})
class HouseRulesTest {

    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    /** In the order in which features may know each other: left never imports right. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "policy",
            "organization",
            "task",
            "enterprise",
            "project",
            "wageaccount",
            "warning",
            "conference");

    @ArchTest
    static void everyLayerHasClasses(JavaClasses all) {
        for (var layer : List.of("domain", "persistence", "reporting", "app")) {
            for (var feature : FEATURES) {
                assertThat(all.stream()
                                .filter(c -> c.getPackageName().startsWith("org.anxin." + layer + "." + feature)))
                        .as("classes of %s in %s", feature, layer)
                        .isNotEmpty();
            }
        }
    }

    @ArchTest
    static void anEarlierFeatureNeverKnowsALaterOne(JavaClasses all) {
        for (int earlier = 0; earlier < FEATURES.size(); earlier++) {
            for (var later : FEATURES.subList(earlier + 1, FEATURES.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("org.anxin.*." + FEATURES.get(earlier) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.anxin.*." + later + "..")
                        .because("features know each other in one order (docs/architecture.md)")
                        .check(all);
            }
        }
    }

    @ArchTest
    static final ArchRule theDomainStandsAlone = classes()
            .that()
            .resideInAPackage("org.anxin.domain..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("org.anxin.domain..")
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("jakarta.persistence.."))
                    .or(resideInAPackage("org.jspecify..")))
            .because("the domain knows the business and nothing of the platform");

    @ArchTest
    static final ArchRule pagesAndUseCasesKnowNoStorage = noClasses()
            .that()
            .resideInAPackage("org.anxin.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.anxin.persistence..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "org.hibernate..",
                    "java.sql..")
            .because("use cases speak to ports");

    @ArchTest
    static final ArchRule workbooksAreDrawnInReporting = noClasses()
            .that()
            .resideInAnyPackage("org.anxin.app..", "org.anxin.persistence..", "org.anxin.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..")
            .because("only reporting knows how a workbook is made");

    @ArchTest
    static final ArchRule reportingDrawsLinesNotEntities = noClasses()
            .that()
            .resideInAPackage("org.anxin.reporting..")
            .should()
            .dependOnClassesThat(are(
                    DescribedPredicate.describe("entities", (JavaClass type) -> type.isAnnotatedWith(Entity.class))))
            .because("an entity as a sheet row would be loaded field by field");

    @ArchTest
    static final ArchRule controllersArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("org.anxin.app..web..")
            .because("nobody calls a controller but the browser");

    @ArchTest
    static final ArchRule controllersOpenNoTransactions = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a transaction is one use case");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideInAPackage("org.anxin..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a Clock",
                    (JavaCall<?> call) -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class))))
            .because("demo data and tests choose the day");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an aggregate has verbs that refuse");

    @ArchTest
    static final ArchRule entitiesHideTheirFields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule versionsAreNeverPrimitive = fields().that()
            .areAnnotatedWith(jakarta.persistence.Version.class)
            .should()
            .haveRawType(Long.class)
            .because("with an id made in Java a primitive version makes save merge a copy");

    @ArchTest
    static final ArchRule useCasesAreWhatIsTransactional = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.anxin.app..")
            .should()
            .bePublic()
            .andShould()
            .notHaveModifier(JavaModifier.STATIC);
}
