package org.anxin.domain.task.obligation;

import org.anxin.domain.shared.todo.Todo.Colour;
import org.jspecify.annotations.Nullable;

/** How an obligation stands on a day, as lists and boards say it. */
public enum ObligationStanding {
    /** 逾期未报. */
    OVERDUE(Colour.RED),
    /** 已退回, still within its time. */
    RETURNED(Colour.ORANGE),
    /** 即将到期. */
    DUE_SOON(Colour.ORANGE),
    /** 待办理. */
    OPEN(Colour.YELLOW),
    /** 待本单位审核. */
    IN_UNIT_REVIEW(Colour.YELLOW),
    /** 待审核. */
    REPORTED(Colour.BLUE),
    /** 未开始. */
    NOT_BEGUN(null),
    /** 按期办结. */
    COMPLETED(null),
    /** 逾期办结. */
    COMPLETED_LATE(null),
    /** 免办. */
    EXEMPTED(null),
    /** 撤销. */
    VOIDED(null),
    /** 历史事项, nobody is reminded. */
    HISTORIC(null);

    /** Days before the last day from which an obligation is due soon; the first reminder comes then. */
    public static final int SOON_DAYS = 5;

    private final @Nullable Colour colour;

    ObligationStanding(@Nullable Colour colour) {
        this.colour = colour;
    }

    /** How urgent it is; blue where nothing presses. */
    public Colour colour() {
        return colour == null ? Colour.BLUE : colour;
    }

    /** Red, orange, yellow or blue as on the home page; green for what is done, grey for the rest. */
    public String tag() {
        return switch (this) {
            case COMPLETED -> "green";
            case COMPLETED_LATE -> "lime";
            case NOT_BEGUN, EXEMPTED, VOIDED, HISTORIC -> "grey";
            default -> colour == null ? "grey" : colour.name().toLowerCase();
        };
    }

    public boolean isDone() {
        return this == COMPLETED || this == COMPLETED_LATE;
    }
}
