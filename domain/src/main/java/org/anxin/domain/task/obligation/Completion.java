package org.anxin.domain.task.obligation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far several obligations have come (完成情况). What is exempted is not owed, so it is in no total.
 *
 * @param counts how many stand how
 */
public record Completion(Map<ObligationStanding, Integer> counts) {

    public static final Completion NOTHING = new Completion(Map.of());

    public Completion {
        counts = Map.copyOf(counts);
    }

    static Completion of(ObligationStanding standing, int count) {
        return count == 0 ? NOTHING : new Completion(Map.of(standing, count));
    }

    Completion plus(Completion other) {
        var sum = new EnumMap<ObligationStanding, Integer>(ObligationStanding.class);
        sum.putAll(counts);
        other.counts.forEach((standing, count) -> sum.merge(standing, count, Integer::sum));
        return new Completion(sum);
    }

    /** The standings that occur, the most urgent first. */
    public List<ObligationStanding> standings() {
        return counts.keySet().stream().sorted().toList();
    }

    public int count(ObligationStanding standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** 按期办结 and 逾期办结. */
    public int done() {
        return count(ObligationStanding.COMPLETED) + count(ObligationStanding.COMPLETED_LATE);
    }

    /** What is or was owed, not yet begun included. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - CompletionMark.NOTHING_OWED.in(counts);
    }

    /** What can be or could be worked on. */
    public int begun() {
        return total() - count(ObligationStanding.NOT_BEGUN);
    }

    /** 待办理, whatever keeps it: not reported, returned, or still with the unit's own reviewer. */
    public int open() {
        return CompletionMark.PRESSING.in(counts) + CompletionMark.OPEN.in(counts);
    }

    /** 办结率 of what has begun; null where nothing has. */
    public @Nullable Double doneShare() {
        return begun() == 0 ? null : (double) done() / begun();
    }

    /** The same in per cent, rounded down, so that only what is whole reads 100; null where nothing has begun. */
    public @Nullable Integer donePercent() {
        return begun() == 0 ? null : done() * 100 / begun();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public CompletionMark mark() {
        return CompletionMark.of(counts);
    }

    /** How many give the mark. */
    public int marked() {
        return mark().in(counts);
    }

    /** “8/10”; 免办 where nothing is owed. */
    public String words() {
        return total() == 0 ? "免办" : done() + "/" + total();
    }

    /** “逾2”, “✓”: the mark with how many give it, where that says more than the mark. */
    public String sign() {
        var mark = mark();
        return switch (mark) {
            case OVERDUE, PRESSING, OPEN, IN_REVIEW, LATE -> mark.sign() + marked();
            case IN_TIME, NOT_BEGUN -> mark.sign();
            case NOTHING_OWED -> "";
        };
    }
}
