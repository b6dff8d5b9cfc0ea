package org.anxin.app.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.shared.list.ListQuery;

/** A filter as a reader would say it: “类别：乡镇；关键字：姚李”. Stands above an export. */
public final class FilterWords {

    private final ListQuery query;
    private final List<String> words = new ArrayList<>();

    private FilterWords(ListQuery query) {
        this.query = query;
    }

    public static FilterWords of(ListQuery query) {
        return new FilterWords(query);
    }

    /** A filter that was typed. */
    public FilterWords typed(String name, String label) {
        query.filter(name).ifPresent(value -> words.add(label + "：" + value));
        return this;
    }

    /** A filter that was chosen. */
    public FilterWords chosen(String name, String label, List<Option> options) {
        query.filter(name)
                .ifPresent(value -> words.add(label + "："
                        + options.stream()
                                .filter(option -> option.value().equals(value))
                                .findFirst()
                                .map(Option::label)
                                .orElse(value)));
        return this;
    }

    public String text() {
        return words.isEmpty() ? "全部" : String.join("；", words);
    }
}
