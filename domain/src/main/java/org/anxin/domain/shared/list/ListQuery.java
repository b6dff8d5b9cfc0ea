package org.anxin.domain.shared.list;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list page was asked for; it stands in the URL, so a list can be bookmarked and shared, and its export asks the
 * same.
 *
 * @param filters filter name → what was typed or chosen; blank ones are left out
 * @param sort the column to sort by, empty for the list's own order
 * @param descending whether that column runs backwards
 * @param size rows a page
 * @param after the key of the row before the page (下一页), or null
 * @param before the key of the row after the page (上一页), or null
 * @param page the page to jump to, counted from 1; used when neither key is given
 */
public record ListQuery(
        Map<String, String> filters,
        String sort,
        boolean descending,
        int size,
        @Nullable String after,
        @Nullable String before,
        int page) {

    public static final int DEFAULT_SIZE = 20;

    public static ListQuery everything() {
        return new ListQuery(Map.of(), "", false, DEFAULT_SIZE, null, null, 1);
    }

    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name));
    }
}
