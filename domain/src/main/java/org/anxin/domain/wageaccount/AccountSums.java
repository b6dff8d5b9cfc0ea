package org.anxin.domain.wageaccount;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.anxin.domain.shared.Scope;

/** The dedicated wage accounts of a scope in a few sums: which projects have one, and what went through them. */
public interface AccountSums {

    /**
     * @param projects that are being built, or are suspended
     * @param registered those of them with a registered account
     */
    record Coverage(int projects, int registered) {

        public int missing() {
            return projects - registered;
        }
    }

    /** Over the confirmed notices of a month. */
    record MonthSum(YearMonth month, BigDecimal laborCost, BigDecimal paidOut, long people, BigDecimal closing) {}

    Coverage coverage(Scope scope);

    /** The oldest first; months without a confirmed notice are left out. */
    List<MonthSum> monthsSince(YearMonth first, Scope scope);
}
