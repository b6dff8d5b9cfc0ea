package org.anxin.domain.wageaccount.silence;

import java.util.List;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * Accounts that were open in a month, with whether their bank has reported it; those that have not are listed too. The
 * bank that kept the account at the month's end owes the notice. Banks in the district's fixed order, within a bank by
 * opening. Filters: q, bank, standing (also LATE), authority, township.
 */
public interface NoticeSilence {

    ListPage<SilenceLine> page(ListQuery query, NoticeMonth month, Scope scope);

    void forEach(ListQuery query, NoticeMonth month, Scope scope, Consumer<SilenceLine> line);

    /** Every bank that keeps an account which owes a notice. */
    List<BankSilence> banks(NoticeMonth month, Scope scope);

    /** The figures of the whole district. */
    NoticeBulletin bulletin(NoticeMonth month);
}
