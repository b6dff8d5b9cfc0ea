package org.anxin.app.shared.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Set;
import org.anxin.domain.shared.list.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what a list was asked for from the URL. */
@Component
class ListQueryResolver implements HandlerMethodArgumentResolver {

    static final Set<String> GRAMMAR = Set.of("sort", "size", "after", "before", "page");
    static final Set<Integer> SIZES = Set.of(10, 20, 50, 100);
    private static final int LONGEST_FILTER = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListQuery.class;
    }

    @Override
    public ListQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var filters = new LinkedHashMap<String, String>();
        for (Iterator<String> names = request.getParameterNames(); names.hasNext(); ) {
            var name = names.next();
            var value = request.getParameter(name);
            if (!GRAMMAR.contains(name) && !name.startsWith("_") && value != null && !value.isBlank()) {
                filters.put(
                        name,
                        value.strip()
                                .substring(
                                        0,
                                        Math.min(LONGEST_FILTER, value.strip().length())));
            }
        }
        var sort = text(request, "sort");
        boolean descending = sort.startsWith("-");
        int size = number(request, "size", ListQuery.DEFAULT_SIZE);
        return new ListQuery(
                filters,
                descending ? sort.substring(1) : sort,
                descending,
                SIZES.contains(size) ? size : ListQuery.DEFAULT_SIZE,
                key(request, "after"),
                key(request, "before"),
                Math.max(1, number(request, "page", 1)));
    }

    private static String text(NativeWebRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static @Nullable String key(NativeWebRequest request, String name) {
        var value = text(request, name);
        return value.isEmpty() ? null : value;
    }

    private static int number(NativeWebRequest request, String name, int otherwise) {
        try {
            var value = text(request, name);
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
