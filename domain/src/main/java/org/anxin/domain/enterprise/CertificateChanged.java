package org.anxin.domain.enterprise;

import java.util.UUID;

/**
 * Is told of each certificate of an enterprise that is recorded, prolonged or voided, within the transaction that does it
 * and after it was written. All beans of this type are told.
 */
public interface CertificateChanged {

    void changed(UUID enterpriseId);
}
