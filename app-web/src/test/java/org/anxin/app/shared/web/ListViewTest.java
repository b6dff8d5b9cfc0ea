package org.anxin.app.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class ListViewTest {

    @Test
    void keepsEveryCharacterOfAFilterInItsAddresses() {
        var typed = "姚李 100%+a&b=c#{d}";

        for (var url : List.of(
                view(Map.of("q", typed), 1).exportUrl(),
                view(Map.of("q", typed), 1).pageUrl(3))) {
            var read = UriComponentsBuilder.fromUriString(url)
                    .build()
                    .getQueryParams()
                    .getFirst("q");
            assertThat(UriUtils.decode(read, "UTF-8")).isEqualTo(typed);
            assertThat(url).matches("[\\x21-\\x7e]+").doesNotContain("+");
        }
    }

    @Test
    void aFilterNameThatNoPageOffersBreaksNothing() {
        assertThat(view(Map.of("a{b}&c", "1"), 1).exportUrl()).isEqualTo("/units.xlsx?a%7Bb%7D%26c=1&sort=-name");
    }

    @Test
    void exportsTheSameFilterAndOrderWhateverThePage() {
        assertThat(view(Map.of("kind", "BUREAU"), 4).exportUrl()).isEqualTo("/units.xlsx?kind=BUREAU&sort=-name");
    }

    @Test
    void goesOnByKeyWherePageNumbersEnd() {
        var last = view(Map.of(), 500);
        assertThat(last.pageCount()).isEqualTo(500);
        assertThat(last.nextUrl()).isEqualTo("/units?sort=-name&after=next-key");
        assertThat(last.previousUrl()).isEqualTo("/units?sort=-name&page=499");
    }

    private static ListView<String> view(Map<String, String> filters, int page) {
        var rows = List.of("a");
        return new ListView<>(
                "/units",
                new ListQuery(filters, "name", true, ListQuery.DEFAULT_SIZE, null, null, page),
                new ListPage<>(rows, ListPage.COUNT_LIMIT + 1, (page - 1) * 20L + 1, "next-key", "previous-key"));
    }
}
