package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Papers that wait for a receipt. */
public interface WaitingRegistrations {

    /** Those with the unit at a place in the tree, or one above it, the oldest first. */
    List<Waiting> at(String unitPath, int most);

    record Waiting(UUID accountId, String accountNo, String projects, String bankName, LocalDate filedOn) {}
}
