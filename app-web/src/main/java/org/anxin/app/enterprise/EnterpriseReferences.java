package org.anxin.app.enterprise;

import org.anxin.app.shared.reference.ReferencesOfPapers;
import org.springframework.stereotype.Component;

/** Under which numbers other platforms know an enterprise. */
@Component
class EnterpriseReferences extends ReferencesOfPapers {

    static final String KIND = EnterpriseFiles.KIND;

    EnterpriseReferences(EnterpriseFiles files) {
        super(files);
    }
}
