package org.anxin.domain.organization;

import java.util.Collection;

/** Sessions of those who are logged in. What an account may do is read at login, so a change ends its sessions. */
public interface LoginSessions {

    void endAllOf(Collection<String> usernames);
}
