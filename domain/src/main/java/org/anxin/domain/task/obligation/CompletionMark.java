package org.anxin.domain.task.obligation;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * By what several obligations together are told at a glance. The worst standing among them gives the mark; what has not
 * begun hides nothing that has. The constants stand in that order, the worst first.
 */
public enum CompletionMark {
    /** 有逾期未报. */
    OVERDUE("逾", "red", ObligationStanding.OVERDUE),
    /** 即将到期或被退回. */
    PRESSING("急", "orange", ObligationStanding.DUE_SOON, ObligationStanding.RETURNED),
    /** 待办理. */
    OPEN("办", "yellow", ObligationStanding.OPEN, ObligationStanding.IN_UNIT_REVIEW),
    /** 待审核. */
    IN_REVIEW("审", "blue", ObligationStanding.REPORTED),
    /** 已办结, some of it late. */
    LATE("迟", "lime", ObligationStanding.COMPLETED_LATE),
    /** 已开始的都按期办结. */
    IN_TIME("✓", "green", ObligationStanding.COMPLETED),
    /** 都未开始. */
    NOT_BEGUN("未", "grey", ObligationStanding.NOT_BEGUN),
    /** Nothing is owed: 免办, or history. */
    NOTHING_OWED("免", "grey", ObligationStanding.EXEMPTED, ObligationStanding.HISTORIC, ObligationStanding.VOIDED);

    private final String sign;
    private final String tag;
    private final Set<ObligationStanding> standings;

    CompletionMark(String sign, String tag, ObligationStanding... standings) {
        this.sign = sign;
        this.tag = tag;
        this.standings = Set.of(standings);
    }

    static CompletionMark of(Map<ObligationStanding, Integer> counts) {
        return Arrays.stream(values())
                .filter(mark -> mark.in(counts) > 0)
                .findFirst()
                .orElse(NOTHING_OWED);
    }

    /** How many give this mark. */
    int in(Map<ObligationStanding, Integer> counts) {
        return standings.stream()
                .mapToInt(standing -> counts.getOrDefault(standing, 0))
                .sum();
    }

    /** One character, so that the colour is never alone. */
    public String sign() {
        return sign;
    }

    /** The name of its colour. */
    public String tag() {
        return tag;
    }
}
