package org.anxin.app.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A page of a list as its template sees it: the rows, and the addresses of everything that one can do with the list.
 *
 * @param path the address of the list without parameters
 * @param kept what a reader chose that is no filter, such as one of several views: 重置 leaves it as it is
 */
public record ListView<T>(String path, ListQuery query, ListPage<T> page, List<String> kept) {

    private static final List<Integer> SIZES = List.of(10, 20, 50, 100);

    public ListView(String path, ListQuery query, ListPage<T> page) {
        this(path, query, page, List.of());
    }

    public List<T> rows() {
        return page.rows();
    }

    public boolean isEmpty() {
        return page.rows().isEmpty();
    }

    /** Whether anything is filtered, for the words of an empty list. */
    public boolean isFiltered() {
        return !query.filters().isEmpty();
    }

    public String filter(String name) {
        return query.filter(name).orElse("");
    }

    /** 序号 of a row; 0 where the list was reached by key beyond the count. */
    public long number(int index) {
        return page.firstNumber() == 0 ? 0 : page.firstNumber() + index;
    }

    public String countText() {
        return page.countIsBounded() ? "共 10,000+ 条" : "共 %,d 条".formatted(page.count());
    }

    public List<Integer> sizes() {
        return SIZES;
    }

    public int size() {
        return query.size();
    }

    public long pageCount() {
        return Math.max(1, (Math.min(page.count(), ListPage.COUNT_LIMIT) + query.size() - 1) / query.size());
    }

    /** 0 where the page was reached by key and has no number. */
    public long pageNumber() {
        return page.firstNumber() == 0 ? (page.rows().isEmpty() ? 1 : 0) : (page.firstNumber() - 1) / query.size() + 1;
    }

    /** “asc”, “desc” or empty. */
    public String sortedBy(String column) {
        return !query.sort().equals(column) ? "" : query.descending() ? "desc" : "asc";
    }

    /** “-name”, “name” or empty, as it stands in the URL. */
    public String sort() {
        return query.sort().isEmpty() ? "" : (query.descending() ? "-" : "") + query.sort();
    }

    public String sortUrl(String column) {
        return url(Map.of("sort", "asc".equals(sortedBy(column)) ? "-" + column : column));
    }

    public String sizeUrl(int size) {
        return url(Map.of("size", String.valueOf(size)));
    }

    public String pageUrl(long number) {
        return url(Map.of("page", String.valueOf(number)));
    }

    public @Nullable String nextUrl() {
        if (page.nextKey() == null) {
            return null;
        }
        return pageNumber() > 0 && pageNumber() < pageCount()
                ? pageUrl(pageNumber() + 1)
                : url(Map.of("after", page.nextKey()));
    }

    public @Nullable String previousUrl() {
        if (page.previousKey() == null) {
            return null;
        }
        return pageNumber() > 1 ? pageUrl(pageNumber() - 1) : url(Map.of("before", page.previousKey()));
    }

    /** The list with one of its filters set anew, from its first page. */
    public String filterUrl(String name, String value) {
        return url(Map.of(name, value));
    }

    /** The list without its filters, in the same view. */
    public String resetUrl() {
        var parameters = new LinkedHashMap<>(query.filters());
        parameters.keySet().retainAll(kept);
        return build(path, parameters);
    }

    /** The same filter and order as a workbook. */
    public String exportUrl() {
        var parameters = new LinkedHashMap<>(query.filters());
        if (!sort().isEmpty()) {
            parameters.put("sort", sort());
        }
        return build((path.equals("/") ? "" : path) + ".xlsx", parameters);
    }

    private String url(Map<String, String> changes) {
        var parameters = new LinkedHashMap<>(query.filters());
        if (!sort().isEmpty()) {
            parameters.put("sort", sort());
        }
        if (query.size() != ListQuery.DEFAULT_SIZE) {
            parameters.put("size", String.valueOf(query.size()));
        }
        parameters.putAll(changes);
        return build(path, parameters);
    }

    private static String build(String path, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return UriUtils.encodePath(path, StandardCharsets.UTF_8) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
