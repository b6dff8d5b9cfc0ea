package org.anxin.app;

import static org.anxin.app.ARegister.ABC;
import static org.anxin.app.ARegister.ICBC;
import static org.anxin.app.ARegister.SANYUAN;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.AccountCards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What one record may see of another: by township, sector and bank. */
@AnxinTest
@Transactional
class RegisterCardsIT {

    private static final Scope DISTRICT = new Scope.District();
    private static final Scope IN_YAOLI = new Scope.Subtree("/340000/341500/341504/" + YAOLI + "/");
    private static final Scope IN_SANYUAN = new Scope.Subtree("/340000/341500/341504/" + SANYUAN + "/");

    @Autowired
    ARegister register;

    @Autowired
    EnterpriseCards enterprises;

    @Autowired
    ProjectCards projects;

    @Autowired
    AccountCards accounts;

    UUID project;
    UUID account;

    @BeforeEach
    void aProjectInYaoli() {
        project = register.project("示例翠湖花园", "HOUSING", YAOLI);
        account = register.account(project, ICBC);
    }

    @Test
    void aTownshipSeesItsOwnProjectsOnly() {
        assertThat(projects.find(project, IN_YAOLI)).isPresent();
        assertThat(projects.find(project, IN_SANYUAN)).isEmpty();
        assertThat(projects.find(project, DISTRICT)).hasValueSatisfying(card -> {
            assertThat(card.townshipName()).isEqualTo("姚李镇");
            assertThat(card.contractorName()).isEqualTo("示例翠湖花园总包公司");
            assertThat(card.ownerName()).isEqualTo("示例翠湖花园建设单位");
        });
    }

    @Test
    void aSectorBureauSeesItsSector() {
        assertThat(projects.find(project, new Scope.Sector("HOUSING", "/340000/341500/341504/341504-ZJ/")))
                .isPresent();
        assertThat(projects.find(project, new Scope.Sector("WATER", "/340000/341500/341504/341504-SL/")))
                .isEmpty();
    }

    @Test
    void aBankSeesItsOwnAccountsOnly() {
        assertThat(accounts.find(account, new Scope.Bank("/340000/341500/341504/" + ICBC + "/")))
                .hasValueSatisfying(card -> assertThat(card.projects())
                        .singleElement()
                        .satisfies(of -> assertThat(of.name()).isEqualTo("示例翠湖花园")));
        assertThat(accounts.find(account, new Scope.Bank("/340000/341500/341504/" + ABC + "/")))
                .isEmpty();
        assertThat(accounts.ofProject(project, IN_SANYUAN)).isEmpty();
    }

    @Test
    void twoCharactersOfAChineseNameFindIt() {
        assertThat(projects.suggest("翠湖", DISTRICT, 10)).extracting("id").contains(project);
        assertThat(enterprises.suggest("翠湖", 50)).extracting("name").contains("示例翠湖花园总包公司");
        assertThat(enterprises.suggest("翠", 50)).isEmpty();
    }
}
