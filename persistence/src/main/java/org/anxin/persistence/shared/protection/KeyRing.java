package org.anxin.persistence.shared.protection;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of an installation: one for the blind index, which never changes, and one or more for sealing by id. The last
 * one seals; the earlier ones still open what they sealed.
 *
 * @param indexKey key of the blind index
 * @param sealingKeys id → key, in the order of the file
 */
record KeyRing(byte[] indexKey, Map<String, byte[]> sealingKeys) {

    static final int KEY_BYTES = 32;

    /**
     * Reads a key file: a line {@code index <base64>} and lines {@code key <id> <base64>}; lines that begin with # are
     * remarks.
     *
     * @throws IllegalArgumentException naming the line that is none of these, never its content
     */
    static KeyRing of(List<String> lines) {
        byte[] index = null;
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String[] words = lines.get(number - 1).strip().split("\\s+");
            if (words[0].isEmpty() || words[0].startsWith("#")) {
                continue;
            }
            if (words[0].equals("index") && words.length == 2 && index == null) {
                index = key(words[1], number);
            } else if (words[0].equals("key") && words.length == 3 && words[1].matches("[A-Za-z0-9-]{1,40}")) {
                keys.put(words[1], key(words[2], number));
            } else {
                throw new IllegalArgumentException("line " + number);
            }
        }
        if (index == null || keys.isEmpty()) {
            throw new IllegalArgumentException("index or key is missing");
        }
        return new KeyRing(index, keys);
    }

    private static byte[] key(String base64, int line) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below without its text: an exception must not tell a key
        }
        throw new IllegalArgumentException("line " + line);
    }

    String activeId() {
        return List.copyOf(sealingKeys.keySet()).getLast();
    }

    Optional<byte[]> key(String id) {
        return Optional.ofNullable(sealingKeys.get(id));
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "KeyRing" + sealingKeys.keySet();
    }
}
