package org.anxin.app.shared.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses that leave the product, such as one-time links: they begin as configured, else as the browser asked. */
@Component
public class PublicAddress {

    private final String configured;

    public PublicAddress(@Value("${anxin.public-url:}") String configured) {
        this.configured = configured;
    }

    /** Where a one-time link leads. */
    public String ofSetUp(String token) {
        var base = configured.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(configured);
        return base.pathSegment("setup", token).toUriString();
    }

    /** A page of the product for somebody outside of it; empty where the installation does not know its own address. */
    public Optional<String> of(String path) {
        return configured.isBlank()
                ? Optional.empty()
                : Optional.of(configured.strip().replaceAll("/+$", "") + path);
    }
}
