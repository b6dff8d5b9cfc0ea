package org.anxin.persistence.shared.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an archive holds, so that it can be proved whole before anything is touched and counted again afterwards.
 *
 * @param format version of this layout
 * @param takenAt the moment of the snapshot
 * @param migrations schema version → checksum, in the order in which they ran
 * @param keyIds the encryption keys that its personal data needs; never the keys
 * @param tables in an order in which they can be filled
 * @param partitions parts of partitioned tables
 * @param sequences name → where it stands
 * @param files uploaded files
 * @param lostFiles hashes of files that the database names and the disk has no more, or has damaged
 */
record Manifest(
        int format,
        Instant takenAt,
        Map<String, Integer> migrations,
        List<String> keyIds,
        List<TableContent> tables,
        List<Partition> partitions,
        Map<String, Long> sequences,
        List<FileContent> files,
        List<String> lostFiles) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    record TableContent(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "database/" + name + ".copy";
        }
    }

    /** @param bounds as PostgreSQL writes them: FOR VALUES FROM … TO … */
    record Partition(String table, String name, String bounds) {}

    record FileContent(String sha256, long sizeBytes) {

        String entry() {
            return "files/" + sha256;
        }
    }

    long rows() {
        return tables.stream().mapToLong(TableContent::rows).sum();
    }

    String schemaVersion() {
        return migrations.keySet().stream().reduce("0", (earlier, later) -> later);
    }
}
