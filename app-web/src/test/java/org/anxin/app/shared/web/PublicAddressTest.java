package org.anxin.app.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PublicAddressTest {

    @BeforeEach
    void aRequestThatClaimsToBeForAnotherHost() {
        var request = new MockHttpServletRequest();
        request.setServerName("somewhere-else.example");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void beginsAsConfiguredWhateverTheRequestSays() {
        assertThat(new PublicAddress("https://anxin.example.cn").ofSetUp("t0ken"))
                .isEqualTo("https://anxin.example.cn/setup/t0ken");
        assertThat(new PublicAddress("https://anxin.example.cn/").ofSetUp("t0ken"))
                .isEqualTo("https://anxin.example.cn/setup/t0ken");
    }

    @Test
    void beginsAsTheBrowserAskedWhereNothingIsConfigured() {
        assertThat(new PublicAddress("").ofSetUp("t0ken")).isEqualTo("http://somewhere-else.example/setup/t0ken");
    }

    @Test
    void leadsToAPageFromOutsideOnlyWhereItIsConfigured() {
        assertThat(new PublicAddress("https://anxin.example.cn/").of("/approvals/7?tab=1"))
                .contains("https://anxin.example.cn/approvals/7?tab=1");
        assertThat(new PublicAddress("").of("/approvals/7")).isEmpty();
    }
}
