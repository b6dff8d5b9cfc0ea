package org.anxin.reporting.organization;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.organization.UserLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 用户名册: the list of accounts on paper, without phone numbers. */
public final class UserLedgerSheet {

    private UserLedgerSheet() {}

    /** @param state the Chinese word of a state */
    public static List<LedgerColumn<UserLine>> columns(Function<UserLine.State, String> state) {
        return List.of(
                new LedgerColumn<>("用户名", Kind.CODE, 16, UserLine::username),
                new LedgerColumn<>("姓名", Kind.TEXT, 18, UserLine::fullName),
                new LedgerColumn<>("单位", Kind.TEXT, 20, UserLine::unitName),
                new LedgerColumn<>("角色", Kind.TEXT, 32, UserLine::roles),
                new LedgerColumn<>("状态", Kind.TEXT, 12, line -> state.apply(line.state())),
                new LedgerColumn<>("最近登录", Kind.DATE_TIME, 18, UserLine::lastLoginAt),
                new LedgerColumn<>("创建时间", Kind.DATE_TIME, 18, UserLine::createdAt));
    }
}
