package org.anxin.persistence.shared.protection;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.shared.protection.ProtectedText;
import org.anxin.persistence.shared.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which keys the rows of this database were sealed with. Beside each id stands a proof that can be checked without
 * telling the key, so an installation whose key file is missing or another's refuses to start instead of showing
 * nothing, or sealing new rows with keys that fit the old ones not.
 */
final class KeyRegister {

    private static final String INDEX = "index";
    private static final ProtectedText PROOF = new ProtectedText("anxin");

    private record Entry(String keyId, String proof) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The keys of the file, made now if neither file nor sealed rows exist, proved against what is registered. */
    SealedTexts open(KeyFile file) {
        List<Entry> registered = entries();
        if (!file.exists()) {
            if (!registered.isEmpty()) {
                throw unknown(registered.getLast().keyId(), file.path());
            }
            file.generate(LocalDate.now(clock));
        }
        KeyRing keys = file.read();
        SealedTexts texts = new SealedTexts(keys, new AesGcm());
        register(INDEX, texts.index(INDEX, PROOF));
        register(keys.activeId(), texts.seal(PROOF));
        entries().forEach(entry -> prove(entry, texts, file.path()));
        return texts;
    }

    private static void prove(Entry entry, SealedTexts texts, Path file) {
        if (entry.keyId().equals(INDEX)) {
            if (!entry.proof().equals(texts.index(INDEX, PROOF))) {
                throw unknown(INDEX, file);
            }
            return;
        }
        try {
            texts.open(entry.proof());
        } catch (UnreadableText e) {
            throw unknown(entry.keyId(), file);
        }
    }

    private List<Entry> entries() {
        return jdbc.sql("SELECT key_id, proof FROM encryption_key ORDER BY first_used_at, key_id")
                .query(Entry.class)
                .list();
    }

    private void register(String keyId, String proof) {
        jdbc.sql("INSERT INTO encryption_key (key_id, proof, first_used_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(keyId, proof, clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private static StartRefused unknown(String keyId, Path file) {
        return new StartRefused(
                "数据库中的个人信息是用密钥 " + keyId + " 加密的，密钥文件 " + file + " 中没有这把密钥。",
                "请从备份恢复当初的密钥文件到该位置，或用 ANXIN_KEY_FILE 指定它；没有它，已加密的个人信息无法读取。",
                "Personal data in the database is sealed with key " + keyId + ", which " + file
                        + " does not hold: bring the original key file back.",
                null);
    }
}
