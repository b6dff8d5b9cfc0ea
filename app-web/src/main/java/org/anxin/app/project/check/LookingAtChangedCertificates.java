package org.anxin.app.project.check;

import java.util.UUID;
import org.anxin.domain.enterprise.CertificateChanged;
import org.springframework.stereotype.Component;

/** An enterprise's certificate changed: the defects of the projects that it works on are worked out anew. */
@Component
class LookingAtChangedCertificates implements CertificateChanged {

    private final DetectingDefects detecting;

    LookingAtChangedCertificates(DetectingDefects detecting) {
        this.detecting = detecting;
    }

    @Override
    public void changed(UUID enterpriseId) {
        detecting.detectWith(enterpriseId);
    }
}
