package org.anxin.domain.shared.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param rows what it shows
 * @param count rows that the filter matches, counted no further than {@link #COUNT_LIMIT}
 * @param firstNumber the 序号 of the first row, counted from 1; 0 when the page was reached by key beyond the count
 * @param nextKey for {@link ListQuery#after}, null on the last page
 * @param previousKey for {@link ListQuery#before}, null on the first page
 */
public record ListPage<T>(
        List<T> rows,
        long count,
        long firstNumber,
        @Nullable String nextKey,
        @Nullable String previousKey) {

    /** Counting stops here: an exact number of more rows helps nobody and costs every page. */
    public static final long COUNT_LIMIT = 10_000;

    /** More rows match than were counted: shown as “10,000+”. */
    public boolean countIsBounded() {
        return count > COUNT_LIMIT;
    }
}
