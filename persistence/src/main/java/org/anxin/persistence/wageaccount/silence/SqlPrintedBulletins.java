package org.anxin.persistence.wageaccount.silence;

import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.wageaccount.silence.NoticeBulletin;
import org.anxin.domain.wageaccount.silence.PrintedBulletin;
import org.anxin.domain.wageaccount.silence.PrintedBulletins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One document for each letter: it is read as a whole, and never searched. */
@Repository
class SqlPrintedBulletins implements PrintedBulletins {

    /** What a record answers beyond its parts is written too, and not read again. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;

    SqlPrintedBulletins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID numberId, PrintedBulletin printed) {
        jdbc.sql("INSERT INTO notice_bulletin (document_id, figures, letter) VALUES (:number, :figures, :letter)")
                .param("number", numberId)
                .param("figures", JSON.writeValueAsString(printed.figures()))
                .param("letter", printed.letter())
                .update();
    }

    @Override
    public Optional<PrintedBulletin> find(UUID numberId) {
        return jdbc.sql("SELECT figures, letter FROM notice_bulletin WHERE document_id = :number")
                .param("number", numberId)
                .query((row, n) -> new PrintedBulletin(
                        JSON.readValue(row.getString("figures"), NoticeBulletin.class), row.getString("letter")))
                .optional();
    }
}
