package org.anxin.app;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests in the name of a person of the demonstration: {@code signed.as("yaoli")}. */
@Component
public class Signed {

    private final UserDetailsService accounts;

    Signed(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    public RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
