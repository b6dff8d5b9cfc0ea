package org.anxin.persistence.shared.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.anxin.domain.shared.protection.ProtectedText;
import org.junit.jupiter.api.Test;

class SealedTextsTest {

    private static final ProtectedText PHONE = new ProtectedText("13805645678");
    private static final String INDEX_LINE = "index " + key(1);
    private static final SealedTexts TEXTS = withKeys(INDEX_LINE, "key first " + key(2));

    @Test
    void openWhatTheySealed() {
        assertThat(TEXTS.open(TEXTS.seal(PHONE))).isEqualTo(PHONE);
        var chinese = new ProtectedText("六安市叶集区姚李镇");
        assertThat(TEXTS.open(TEXTS.seal(chinese))).isEqualTo(chinese);
    }

    @Test
    void sealTheSameTextDifferentlyEachTime() {
        assertThat(TEXTS.seal(PHONE)).isNotEqualTo(TEXTS.seal(PHONE)).startsWith("aes-gcm:first:");
    }

    @Test
    void fitTheirColumnWithRoomToSpare() {
        assertThat(TEXTS.seal(new ProtectedText("长".repeat(80)))).hasSizeLessThan(400);
    }

    @Test
    void refuseACiphertextInWhichASingleBitWasChanged() {
        String sealed = TEXTS.seal(PHONE);
        String head = sealed.substring(0, sealed.lastIndexOf(':') + 1);
        byte[] body = Base64.getDecoder().decode(sealed.substring(head.length()));
        for (int at = 0; at < body.length; at++) {
            byte[] changed = body.clone();
            changed[at] ^= 1;
            String tampered = head + Base64.getEncoder().withoutPadding().encodeToString(changed);
            assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> TEXTS.open(tampered));
        }
    }

    @Test
    void refuseACiphertextThatClaimsAnotherKey() {
        SealedTexts both = withKeys(INDEX_LINE, "key first " + key(2), "key second " + key(2));
        String claimed = both.seal(PHONE, "first").replace(":first:", ":second:");

        assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> both.open(claimed));
    }

    @Test
    void refuseWhatAnotherKeySealed() {
        SealedTexts others = withKeys(INDEX_LINE, "key first " + key(9));
        assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> others.open(TEXTS.seal(PHONE)));
        assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> TEXTS.open("13805645678"));
    }

    @Test
    void sealWithTheLastKeyAndStillOpenWhatEarlierOnesSealed() {
        String before = TEXTS.seal(PHONE);
        SealedTexts rotated = withKeys(INDEX_LINE, "key first " + key(2), "key second " + key(3));

        assertThat(rotated.open(before)).isEqualTo(PHONE);
        assertThat(rotated.seal(PHONE)).startsWith("aes-gcm:second:");
        assertThat(rotated.index("user_account.phone", PHONE)).isEqualTo(TEXTS.index("user_account.phone", PHONE));
    }

    @Test
    void findEqualTextsOfAFieldWithoutLinkingFields() {
        assertThat(TEXTS.index("user_account.phone", new ProtectedText(" 13805645678")))
                .hasSize(64)
                .isEqualTo(TEXTS.index("user_account.phone", PHONE))
                .isNotEqualTo(TEXTS.index("worker.phone", PHONE));
    }

    @Test
    void complainAboutAKeyFileByLineNumberWithoutTellingTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withKeys(INDEX_LINE, "key first c2VjcmV0"))
                .withMessage("line 2");
        assertThatIllegalArgumentException().isThrownBy(() -> withKeys("key first " + key(2)));
    }

    private static SealedTexts withKeys(String... lines) {
        return new SealedTexts(KeyRing.of(List.of(lines)), new AesGcm());
    }

    private static String key(int fill) {
        byte[] key = new byte[KeyRing.KEY_BYTES];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
