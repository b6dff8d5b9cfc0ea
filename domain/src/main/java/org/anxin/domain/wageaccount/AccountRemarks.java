package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is late, missing or odd about an account, though it is recorded as it is.
 *
 * <p>Basis: 人社部发〔2021〕53号; 叶政办〔2018〕41号第24、26项.
 */
public final class AccountRemarks {

    private final @Nullable AccountNameFormat nameFormat;
    private final AccountTerm opening;
    private final AccountTerm filing;

    public AccountRemarks(@Nullable AccountNameFormat nameFormat, AccountTerm opening, AccountTerm filing) {
        this.nameFormat = nameFormat;
        this.opening = opening;
        this.filing = filing;
    }

    /**
     * @param code of its sentence, under {@code remark.account.<code>}
     * @param red it breaks a term or a duty; else it is to be looked at
     */
    public record Remark(String code, boolean red, List<Object> arguments) {

        public Remark {
            arguments = List.copyOf(arguments);
        }

        static Remark red(String code, Object... arguments) {
            return new Remark(code, true, List.of(arguments));
        }

        static Remark odd(String code, Object... arguments) {
            return new Remark(code, false, List.of(arguments));
        }
    }

    /** @param agreementFiles files of the tripartite agreement in force */
    public List<Remark> on(
            DedicatedWageAccount account,
            String holderName,
            List<ServedProject> projects,
            int agreementFiles,
            LocalDate today) {
        var remarks = new ArrayList<Remark>();
        projects.forEach(project -> opening(account, project, remarks));
        filing(account, today, remarks);
        agreement(account, agreementFiles, today, remarks);
        subLedgers(account, projects, remarks);
        name(account, holderName, projects, remarks);
        account.cnaps()
                .filter(cnaps -> BankClass.of(cnaps).isEmpty())
                .ifPresent(cnaps -> remarks.add(Remark.odd("bank-class", cnaps.substring(0, 3))));
        return List.copyOf(remarks);
    }

    private void opening(DedicatedWageAccount account, ServedProject project, List<Remark> remarks) {
        if (project.contractSignedOn() == null) {
            remarks.add(Remark.odd("no-contract-day", project.name()));
            return;
        }
        opening.from(project.contractSignedOn())
                .filter(end -> account.openedOn().isAfter(end.lastDay()))
                .ifPresent(end -> remarks.add(Remark.red(
                        "opened-late", project.name(), project.contractSignedOn(), end.days(), end.lastDay())));
    }

    private void filing(DedicatedWageAccount account, LocalDate today, List<Remark> remarks) {
        if (account.state() == AccountState.UNREGISTERED) {
            filing.from(account.openedOn())
                    .filter(end -> today.isAfter(end.lastDay()))
                    .ifPresent(end -> remarks.add(Remark.red("filed-late", end.days(), end.lastDay())));
        }
    }

    private static void agreement(DedicatedWageAccount account, int files, LocalDate today, List<Remark> remarks) {
        var agreement = account.agreement();
        if (agreement.signedOn() == null) {
            remarks.add(Remark.red("no-agreement"));
        } else if (files == 0) {
            remarks.add(Remark.odd("no-agreement-file"));
        }
        if (agreement.validTo() != null
                && account.state() != AccountState.CLOSED
                && today.isAfter(agreement.validTo())) {
            remarks.add(Remark.red("agreement-expired", agreement.validTo()));
        }
    }

    private static void subLedgers(DedicatedWageAccount account, List<ServedProject> projects, List<Remark> remarks) {
        if (account.isShared()) {
            account.projects().stream()
                    .filter(each -> each.subLedgerNo() == null)
                    .forEach(each -> projects.stream()
                            .filter(project -> project.id().equals(each.projectId()))
                            .forEach(project -> remarks.add(Remark.red("no-sub-ledger", project.name()))));
        }
    }

    private void name(
            DedicatedWageAccount account, String holderName, List<ServedProject> projects, List<Remark> remarks) {
        if (nameFormat != null
                && !projects.isEmpty()
                && projects.stream()
                        .noneMatch(project -> nameFormat.fits(account.accountName(), holderName, project.name()))) {
            remarks.add(Remark.odd(
                    "name", nameFormat.nameOf(holderName, projects.getFirst().name())));
        }
    }
}
