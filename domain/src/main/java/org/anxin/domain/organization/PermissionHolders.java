package org.anxin.domain.organization;

import java.util.List;
import org.anxin.domain.shared.Permission;

/** Who may do what: for those who have to be told, and for the page that names who answers. */
public interface PermissionHolders {

    /** Accounts in use whose roles allow this, in the district's fixed order of units. */
    List<PermissionHolder> of(Permission permission);
}
