package org.anxin.app.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anxin.app.AnxinTest;
import org.anxin.domain.organization.Reach;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.UserLine;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.reminder.DeliveryState;
import org.anxin.domain.shared.reminder.Reminder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** No code without its Chinese sentence, no column of the history without its Chinese name. */
@AnxinTest
class SentencesIT {

    private static final Pattern RULE = Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\"");

    @Autowired
    Sentences sentences;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyRuleHasItsSentence() throws IOException {
        var codes = new TreeSet<String>();
        for (var module : new String[] {"domain", "app-web"}) {
            try (var files = Files.walk(Path.of(System.getProperty("anxin.root"), module, "src/main/java"))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    var matcher = RULE.matcher(Files.readString(file));
                    while (matcher.find()) {
                        codes.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(codes)
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(sentences.text("rule." + code)).isNotBlank());
    }

    @Test
    void everyPermissionAndEveryChoiceHasItsWord() {
        assertThat(Permission.values())
                .allSatisfy(p ->
                        assertThat(sentences.text("permission." + p.code())).isNotBlank());
        assertThat(UnitKind.values())
                .allSatisfy(kind -> assertThat(sentences.of(kind)).isNotBlank());
        assertThat(Sector.values())
                .allSatisfy(sector -> assertThat(sentences.of(sector)).isNotBlank());
        assertThat(Reach.values())
                .allSatisfy(reach -> assertThat(sentences.of(reach)).isNotBlank());
        assertThat(UserLine.State.values())
                .allSatisfy(
                        s -> assertThat(sentences.text("enum.UserState." + s)).isNotBlank());
        assertThat(Reminder.Channel.values())
                .allSatisfy(channel -> assertThat(sentences.of(channel)).isNotBlank());
        assertThat(DeliveryState.values())
                .allSatisfy(state -> assertThat(sentences.of(state)).isNotBlank());
        assertThat(Approval.State.values())
                .allSatisfy(s ->
                        assertThat(sentences.text("enum.ApprovalState." + s)).isNotBlank());
    }

    @Test
    void everyColumnOfTheHistoryHasAChineseName() {
        var nameless = jdbc.queryForList("""
                SELECT c.relname || '.' || a.attname FROM pg_trigger t
                  JOIN pg_proc p ON p.oid = t.tgfoid AND p.proname = 'anxin_row_history'
                  JOIN pg_class c ON c.oid = t.tgrelid
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                 WHERE col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL""", String.class);
        assertThat(nameless).isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT count(DISTINCT t.tgrelid) FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
                                + " WHERE p.proname = 'anxin_row_history'",
                        Long.class))
                .isGreaterThan(8);
    }
}
