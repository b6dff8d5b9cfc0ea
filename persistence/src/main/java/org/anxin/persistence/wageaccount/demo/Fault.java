package org.anxin.persistence.wageaccount.demo;

/** What is wrong with a project of the demonstration, so that every rule has something to find. */
enum Fault {
    NO_ACCOUNT,
    SHORT_LABOR_COST,
    MISUSE,
    SHARED_CARD,
    NO_PAYOUT,
    SILENT_BANK,
    LOW_BALANCE,
    LOW_RATIO,
    ONE_RECEIPT,
    AGREEMENT_ENDS,
    GUARANTEE_ENDS,
    GUARANTEE_EXPIRED,
    NO_GUARANTEE,
    NO_OWNER,
    NO_PERMIT,
    NO_OFFICER,
    NO_CLAUSE_CHECK,
    EXPIRED_CERTIFICATE,
    RE_SUBCONTRACTING,
    UNLICENSED_SUBCONTRACTOR
}
