package org.anxin.persistence.shared.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.anxin.persistence.shared.StartRefused;
import org.anxin.persistence.shared.attachment.FileSystemAttachmentStore;
import org.anxin.persistence.shared.database.DataFolder;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What {@code ./backup FILE} and {@code ./restore FILE} run: {@code backup FILE} or {@code restore FILE [--yes]}. The
 * database is found by the same settings as the application's: {@code SPRING_DATASOURCE_*}, else
 * {@code ANXIN_DATA_DIR}.
 */
public final class BackupCommand {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int REFUSED = 1;
    private static final int INCOMPLETE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;

    BackupCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new BackupCommand(System.getenv(), out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            if (arguments.size() == 2 && arguments.getFirst().equals("backup")) {
                return backup(Path.of(arguments.get(1)));
            }
            if (arguments.size() >= 2 && arguments.getFirst().equals("restore")) {
                return restore(Path.of(arguments.get(1)), arguments.contains("--yes"));
            }
            out.println("backup FILE | restore FILE [--yes]");
            return REFUSED;
        } catch (StartRefused e) {
            out.println("✗ " + e.problem() + e.remedy() + "\n  " + e.inEnglish());
            return REFUSED;
        } catch (IOException | SQLException | FlywayException e) {
            out.println("✗ 没有完成，原有数据未改动：" + e.getMessage() + "\n  Not done; what was there is unchanged.");
            return REFUSED;
        }
    }

    private int backup(Path archive) throws IOException, SQLException {
        if (Files.exists(archive)) {
            out.println("✗ 文件 " + archive + " 已存在，不会覆盖。 The file exists and is not overwritten.");
            return REFUSED;
        }
        DataFolder folder = dataFolder();
        Manifest manifest;
        try (OpenDatabase database = OpenDatabase.toRead(folder, environment);
                Connection connection = database.connect("public")) {
            manifest = new TakingBackup(connection, folder.files(), Clock.system(ZONE)).into(archive);
        }
        out.println("✓ 备份完成：" + archive.toAbsolutePath() + "（" + Files.size(archive) / 1024 + " KB）");
        describe(manifest);
        out.println("! 备份中不含加密密钥；请另行备份密钥文件。 The encryption keys are not in it: back them up apart.");
        out.println("! 备份含个人信息，请妥善保管。 It holds personal data: keep it safe.");
        if (!manifest.lostFiles().isEmpty()) {
            out.println("✗ 有 " + manifest.lostFiles().size() + " 个附件在磁盘上缺失或损坏，未能备份。 Files are missing or damaged:");
            manifest.lostFiles().forEach(hash -> out.println("  " + hash));
            return INCOMPLETE;
        }
        return 0;
    }

    private int restore(Path file, boolean confirmed) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            out.println("✗ 找不到文件 " + file + "。 There is no such file.");
            return REFUSED;
        }
        try (Archive archive = Archive.open(file)) {
            describe(archive.manifest());
            DataFolder folder = dataFolder();
            try (OpenDatabase database = OpenDatabase.toReplace(folder, environment)) {
                if (!confirmed && !isEmpty(database)) {
                    out.println("! 目标已有数据，恢复会全部替换。确认后请加 --yes 再执行（建议先 ./backup）。");
                    out.println("  Data is there and would be replaced: add --yes to confirm.");
                    return REFUSED;
                }
                new RestoringBackup(database, FileSystemAttachmentStore.in(folder, Clock.system(ZONE))).from(archive);
            }
            out.println("✓ 恢复完成，行数与备份一致。 Restored; every table has as many rows as the archive.");
            if (!archive.manifest().keyIds().isEmpty()) {
                out.println("! 个人信息需要密钥 " + archive.manifest().keyIds() + "；启动前请放回当初的密钥文件。");
                out.println("  Personal data needs these keys: bring the key file back before the start.");
            }
            return 0;
        }
    }

    private static boolean isEmpty(OpenDatabase database) throws SQLException {
        try (Connection connection = database.connect("public")) {
            return new Catalogue(connection).isEmpty();
        }
    }

    private void describe(Manifest manifest) {
        out.println("  时间 taken at "
                + DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                        .withZone(ZONE)
                        .format(manifest.takenAt()) + "，数据库结构 schema " + manifest.schemaVersion());
        out.println("  " + manifest.tables().size() + " 张表 tables，" + manifest.rows() + " 行 rows，"
                + manifest.files().size() + " 个附件 files");
    }

    private DataFolder dataFolder() {
        String configured = environment.getOrDefault("ANXIN_DATA_DIR", "");
        return new DataFolder(Path.of(configured.isBlank() ? ".anxin/data" : configured)).create();
    }
}
