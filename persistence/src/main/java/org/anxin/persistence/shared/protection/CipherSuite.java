package org.anxin.persistence.shared.protection;

import java.security.GeneralSecurityException;

/**
 * How texts are sealed. Each suite has its own name in the ciphertext, so that a second one (SM4-GCM, should a district
 * be told to use it) can read what the first one wrote beside it.
 */
interface CipherSuite {

    /** Stands in the ciphertext. */
    String name();

    /** @param context bound to the ciphertext without being part of it */
    byte[] seal(byte[] key, byte[] plain, byte[] context) throws GeneralSecurityException;

    /** @throws GeneralSecurityException where a single bit of ciphertext, key or context is another */
    byte[] open(byte[] key, byte[] sealed, byte[] context) throws GeneralSecurityException;
}
