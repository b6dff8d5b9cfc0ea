package org.anxin.domain.shared.reminder;

import java.util.Collection;
import java.util.Map;

/** Where people get mail. */
public interface MailAddresses {

    /** Account → address; accounts that are disabled or have no address are left out. */
    Map<String, String> of(Collection<String> usernames);
}
