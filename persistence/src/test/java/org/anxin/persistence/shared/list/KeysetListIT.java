package org.anxin.persistence.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.PersistenceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class KeysetListIT {

    private static final KeysetList<Integer> LIST = KeysetList.of(
                    "n.id", "numbered n", "n.id", "integer", (row, n) -> row.getInt("id"))
            .search("q", "n.name")
            .filter("from", "n.day >= :from", LocalDate::parse)
            .sort("grade", "n.grade", "integer")
            .sort("name", "n.name", "text")
            .sortedBy("name", false);

    @Autowired
    NamedParameterJdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void a25RowTable() {
        JdbcTemplate plain = jdbc.getJdbcTemplate();
        plain.execute("""
                CREATE TABLE numbered AS
                SELECT n AS id, lpad(n::text, 5, '0') || CASE WHEN n % 2 = 0 THEN ' 甲%公司' ELSE ' 乙_公司' END AS name,
                       n % 3 AS grade, DATE '2026-01-01' + n AS day, '/341504/' || (n % 2) || '/' AS path
                  FROM generate_series(1, 25) AS n""");
    }

    @AfterEach
    void noTableIsLeftBehind() {
        jdbc.getJdbcTemplate().execute("DROP TABLE numbered");
    }

    @Test
    void pagesForwardAndBackByKeyWithoutLosingOrRepeatingARow() {
        var seen = new ArrayList<Integer>();
        var page = ask(query("grade", false, 10, null, null, 1));
        seen.addAll(page.rows());
        var second = ask(query("grade", false, 10, page.nextKey(), null, 1));
        seen.addAll(second.rows());
        var third = ask(query("grade", false, 10, second.nextKey(), null, 1));
        seen.addAll(third.rows());

        assertThat(third.rows()).hasSize(5);
        assertThat(third.nextKey()).isNull();
        assertThat(seen).doesNotHaveDuplicates().hasSize(25);
        assertThat(ask(query("grade", false, 10, null, third.previousKey(), 1)).rows())
                .isEqualTo(second.rows());
        assertThat(ask(query("grade", false, 10, null, second.previousKey(), 1)).previousKey())
                .as("the first page has nothing before it")
                .isNull();
    }

    @Test
    void turnsTheWholeOrderAround() {
        assertThat(ask(query("name", true, 10, null, null, 1)).rows()).startsWith(25, 24, 23);
        assertThat(ask(query("grade", true, 10, null, null, 1)).rows()).startsWith(23, 20, 17);
    }

    @Test
    void jumpsToAPageAndSaysItsNumbers() {
        var page = ask(query("name", false, 10, null, null, 3));
        assertThat(page.rows()).containsExactly(21, 22, 23, 24, 25);
        assertThat(page.firstNumber()).isEqualTo(21);
        assertThat(page.count()).isEqualTo(25);
        assertThat(ask(query("name", false, 10, null, null, 99)).rows())
                .as("beyond the end is the last page")
                .isEqualTo(page.rows());
    }

    @Test
    void searchTakesEveryWordAndNoWildcard() {
        assertThat(filtered(Map.of("q", "甲% 0001")).rows()).containsExactly(10, 12, 14, 16, 18);
        assertThat(filtered(Map.of("q", "%")).count()).isEqualTo(12);
        assertThat(filtered(Map.of("q", "_")).count()).isEqualTo(13);
        assertThat(filtered(Map.of("q", "' OR 1=1 --")).rows()).isEmpty();
    }

    @Test
    void aFilterThatIsNoDayMatchesNothingAndAnUnknownOneIsIgnored() {
        assertThat(filtered(Map.of("from", "2026-01-26")).rows()).containsExactly(25);
        assertThat(filtered(Map.of("from", "soon")).rows()).isEmpty();
        assertThat(filtered(Map.of("id; DROP TABLE unit", "1")).count()).isEqualTo(25);
    }

    @Test
    void aMalformedKeyAndAnUnknownSortShowTheFirstPage() {
        assertThat(ask(query("name", false, 10, "bm90IGEga2V5", null, 1)).rows())
                .startsWith(1, 2);
        assertThat(ask(query("day; DELETE", false, 10, null, null, 1)).rows()).startsWith(1, 2);
    }

    /** “x”, and a key that the column “name” had made, where the column “grade” expects a number. */
    @Test
    void aKeyOfAnotherOrderShowsTheFirstPageEvenWithinATransaction() {
        var ofNames = ask(query("name", false, 10, null, null, 1)).nextKey();
        transaction.executeWithoutResult(s -> {
            assertThat(ask(query("grade", false, 10, ofNames, null, 1)).rows()).startsWith(3, 6);
            assertThat(ask(query("grade", false, 10, null, "eB95", 1)).rows()).startsWith(3, 6);
            assertThat(ask(query("name", false, 10, "AB8x", null, 1)).rows()).startsWith(1, 2);
        });
    }

    @Test
    void exportsEveryLineOfTheFilterInTheListsOrder() {
        var lines = new ArrayList<Integer>();
        transaction.executeWithoutResult(s -> LIST.forEach(
                jdbc,
                new ListQuery(Map.of("q", "乙"), "name", true, 10, null, null, 1),
                ScopeSql.Condition.NONE,
                lines::add));
        assertThat(lines).hasSize(13).startsWith(25, 23).endsWith(3, 1);
    }

    @Test
    void countsNoFurtherThanTheBound() {
        jdbc.getJdbcTemplate()
                .execute(
                        "INSERT INTO numbered SELECT n, 'x', 1, DATE '2026-01-01', '/' FROM generate_series(26, 10200) AS n");
        var page = ask(query("name", false, 10, null, null, 1));
        assertThat(page.count()).isEqualTo(ListPage.COUNT_LIMIT + 1);
        assertThat(page.countIsBounded()).isTrue();
    }

    @Test
    void everyScopeBecomesOneConditionAndNothingSeesNothing() {
        var columns = ScopeSql.Columns.unit("n.path");
        assertThat(scoped(new Scope.District(), columns)).hasSize(25);
        assertThat(scoped(new Scope.Subtree("/341504/0/"), columns)).hasSize(12);
        assertThat(scoped(new Scope.Bank("/341504/1/"), columns)).hasSize(13);
        assertThat(scoped(new Scope.OwnUnit("/341504/2/"), columns)).isEmpty();
        assertThat(scoped(new Scope.Nothing(), columns)).isEmpty();
        assertThat(scoped(new Scope.Sector("HOUSING", "/341504/0/"), columns))
                .as("a table without a sector shows a sector bureau its own rows only")
                .hasSize(12);
        assertThat(scoped(new Scope.Sector("1", "/341504/2/"), new ScopeSql.Columns("n.path", null, "n.grade::text")))
                .hasSize(9);
    }

    private List<Integer> scoped(Scope scope, ScopeSql.Columns columns) {
        return LIST.page(jdbc, query("name", false, 100, null, null, 1), ScopeSql.of(scope, columns))
                .rows();
    }

    private ListPage<Integer> ask(ListQuery query) {
        return LIST.page(jdbc, query, ScopeSql.Condition.NONE);
    }

    private ListPage<Integer> filtered(Map<String, String> filters) {
        return ask(new ListQuery(filters, "", false, 20, null, null, 1));
    }

    private static ListQuery query(
            String sort, boolean descending, int size, @Nullable String after, @Nullable String before, int page) {
        return new ListQuery(Map.of(), sort, descending, size, after, before, page);
    }
}
