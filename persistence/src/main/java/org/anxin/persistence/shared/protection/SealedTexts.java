package org.anxin.persistence.shared.protection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;

/** Seals as {@code suite:key id:base64}, the first two bound to the third; indexes by HMAC-SHA-256. */
final class SealedTexts implements FieldProtection {

    private static final String SEPARATOR = ":";
    private static final int PARTS = 3;

    private final KeyRing keys;
    private final CipherSuite suite;
    private final String activeId;

    /** Never used itself: copies of it are, as looking one up costs more than an index. */
    private final Mac keyed;

    SealedTexts(KeyRing keys, CipherSuite suite) {
        this.keys = keys;
        this.suite = suite;
        this.activeId = keys.activeId();
        this.keyed = keyed(keys);
    }

    private static Mac keyed(KeyRing keys) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.indexKey(), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not index texts", e);
        }
    }

    @Override
    public String seal(ProtectedText text) {
        return seal(text, activeId);
    }

    String seal(ProtectedText text, String keyId) {
        String head = suite.name() + SEPARATOR + keyId;
        try {
            byte[] body = suite.seal(key(keyId), bytes(text.plain()), bytes(head));
            return head + SEPARATOR + Base64.getEncoder().withoutPadding().encodeToString(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal a text", e);
        }
    }

    @Override
    public ProtectedText open(String sealed) {
        String[] parts = sealed.split(SEPARATOR, PARTS);
        if (parts.length != PARTS || !parts[0].equals(suite.name())) {
            throw new UnreadableText("Not a ciphertext of a known suite", null);
        }
        try {
            byte[] plain = suite.open(
                    key(parts[1]), Base64.getDecoder().decode(parts[2]), bytes(parts[0] + SEPARATOR + parts[1]));
            return new ProtectedText(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnreadableText("The ciphertext was changed, or key " + parts[1] + " is another", e);
        }
    }

    @Override
    public String index(String field, ProtectedText text) {
        try {
            Mac mac = (Mac) keyed.clone();
            mac.update(bytes(field));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(bytes(text.plain())));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Could not index a text", e);
        }
    }

    private byte[] key(String id) {
        return keys.key(id).orElseThrow(() -> new UnreadableText("Sealed with the unknown key " + id, null));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
