package org.anxin.app.shared.security;

/** Is told how each login ended. */
public interface LoginOutcome {

    void succeeded(String username, String address);

    void failed(String username, String address);
}
