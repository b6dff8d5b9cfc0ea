package org.anxin.persistence.shared.protection;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.anxin.persistence.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the keys, outside of the data folder, so that neither a stolen disk nor a backup has both. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** Where it is when nobody says otherwise: beside the other settings of the account that runs the product. */
    static Path usualPlace() {
        String settings = System.getenv("XDG_CONFIG_HOME");
        Path folder = settings == null || settings.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(settings);
        return folder.resolve("anxin").resolve("encryption.keys");
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    KeyRing read() {
        try {
            warnIfOthersMayRead();
            return KeyRing.of(Files.readAllLines(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    "密钥文件 " + file + " 无法读取（" + e.getMessage() + "）。",
                    "请从备份恢复该文件，或用 ANXIN_KEY_FILE 指定正确的密钥文件。",
                    "The key file " + file + " cannot be read: bring it back from its backup.",
                    e);
        }
    }

    /** Makes fresh keys, readable by this account only, and says loudly that they must be backed up. */
    void generate(LocalDate today) {
        String text = """
                # 安薪个人信息加密密钥。丢失后，已加密的电话、身份证号、银行卡号无法恢复；请另行妥善备份，勿与数据放在一起。
                # Keys of the personal data in Anxin's database. Without them that data is lost: keep a copy elsewhere.
                # The last key seals; to rotate, add a line “key <new id> <32 random bytes in base64>” and restart.
                index %s
                key %s %s
                """.formatted(freshKey(), today + "-" + HexFormat.of().formatHex(random(2)), freshKey());
        try {
            write(text);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            return;
        } catch (IOException e) {
            throw new StartRefused(
                    "密钥文件 " + file + " 无法写入（" + e.getMessage() + "）。",
                    "请用 ANXIN_KEY_FILE 指定一个可写的位置（数据目录之外）。",
                    "The key file " + file + " cannot be written: name another place by ANXIN_KEY_FILE.",
                    e);
        }
        LOG.warn("""

                ┌────────────────────────────────────────────────────────────────────────────
                │ 已生成个人信息加密密钥：{}
                │ 请立即备份到安全的地方。丢失后，数据库中加密的电话、身份证号、银行卡号无法恢复；
                │ ./backup 的备份文件不含此密钥。
                │ Encryption keys were generated: back this file up now. Without it the encrypted
                │ personal data is lost, and ./backup does not contain it.
                └────────────────────────────────────────────────────────────────────────────""", file);
    }

    private void write(String text) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(
                folder, "keys", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, text);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createLink(file, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void warnIfOthersMayRead() throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ)) {
            LOG.warn("其他用户可以读取密钥文件，请执行 chmod 600 {}。 Other accounts may read the key file.", file);
        }
    }

    private static String freshKey() {
        return Base64.getEncoder().encodeToString(random(KeyRing.KEY_BYTES));
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
