package org.anxin.persistence.wageaccount.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.wageaccount.AccountReceipts;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Receipts of the demonstration, numbered as people number them: by receiver and year, in the order of their days. The
 * next one that a person gives follows them.
 */
final class CopiedReceipts {

    /** @param on the day of the receipt */
    record Receipt(UUID accountId, String accountNo, String receiver, LocalDate on) {}

    private record Sequence(String kind, int year) {}

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final JdbcTemplate jdbc;
    private final Sites invented;
    private final String by;
    private final Map<String, String> shortNames = new HashMap<>();
    private final Map<Sequence, Integer> last = new HashMap<>();

    CopiedReceipts(JdbcTemplate jdbc, Sites invented, String by) {
        this.jdbc = jdbc;
        this.invented = invented;
        this.by = by;
    }

    /** @return each receipt's number as it is written */
    Map<Receipt, String> write(Collection<Receipt> receipts) {
        jdbc.query("SELECT code, short_name FROM unit", row -> {
            shortNames.put(row.getString(1), row.getString(2));
        });
        var numbers = new LinkedHashMap<Receipt, DocumentNumber>();
        receipts.stream()
                .sorted(Comparator.comparing(Receipt::on))
                .forEach(receipt -> numbers.put(receipt, number(receipt)));
        last.forEach((sequence, seq) -> jdbc.update("""
                INSERT INTO document_sequence (kind, year, last_seq) VALUES (?, ?, ?)
                ON CONFLICT (kind, year) DO UPDATE SET last_seq = excluded.last_seq""", sequence.kind(), sequence.year(), seq));
        CopyTable.fill(
                jdbc,
                "issued_document",
                "id, kind, year, seq, prefix, subject_key, title, unit_code, issued_by, issued_at",
                rows -> numbers.forEach((receipt, number) -> rows.row(
                        number.id(),
                        number.kind(),
                        number.year(),
                        number.seq(),
                        number.prefix(),
                        number.subjectKey(),
                        number.title(),
                        receipt.receiver(),
                        number.issuedBy(),
                        number.issuedAt())));
        var written = new HashMap<Receipt, String>();
        numbers.forEach((receipt, number) -> written.put(receipt, number.text()));
        return written;
    }

    private DocumentNumber number(Receipt receipt) {
        var kind = AccountReceipts.kind(receipt.receiver(), shortNames.get(receipt.receiver()));
        var sequence = new Sequence(kind.code(), receipt.on().getYear());
        int seq = last.computeIfAbsent(sequence, this::lastGiven) + 1;
        last.put(sequence, seq);
        return new DocumentNumber(
                invented.id(),
                kind.code(),
                kind.prefix(),
                sequence.year(),
                seq,
                AccountReceipts.subjectKey(receipt.accountId(), 1),
                AccountReceipts.title(receipt.accountNo()),
                by,
                receipt.on().atTime(MORNING).toInstant(CHINA),
                null);
    }

    private int lastGiven(Sequence sequence) {
        return jdbc
                .queryForList(
                        "SELECT last_seq FROM document_sequence WHERE kind = ? AND year = ?",
                        Integer.class,
                        sequence.kind(),
                        sequence.year())
                .stream()
                .findFirst()
                .orElse(0);
    }
}
