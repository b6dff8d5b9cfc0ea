package org.anxin.app.task.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A person of the demonstration at work on reports, as the browser would send it. */
public final class Clerk {

    private final MockMvc mvc;
    private final Signed signed;
    private final String username;

    public Clerk(MockMvc mvc, Signed signed, String username) {
        this.mvc = mvc;
        this.signed = signed;
        this.username = username;
    }

    public Document reads(String address) throws Exception {
        var response = asks(address);
        assertThat(response.getStatus()).as("%s for %s", address, username).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    public MockHttpServletResponse asks(String address) throws Exception {
        return sends(get(address));
    }

    /** @param act “save” or “submit”; the version is the one that stands in the form now */
    public MockHttpServletResponse reports(UUID obligation, String narrative, String act) throws Exception {
        return reports(obligation, versionOf(obligation), narrative, act);
    }

    public MockHttpServletResponse reports(UUID obligation, String version, String narrative, String act)
            throws Exception {
        return sends(multipart("/tasks/obligations/" + obligation + "/report")
                .param("version", version)
                .param("narrative", narrative)
                .param("act", act));
    }

    public String versionOf(UUID obligation) throws Exception {
        return reads("/tasks/obligations/" + obligation + "/report")
                .select("main input[name=version]")
                .val();
    }

    public MockHttpServletResponse addsEvidence(UUID obligation, String fileName, String text) throws Exception {
        return sends(multipart("/tasks/obligations/" + obligation + "/evidence")
                .file(new MockMultipartFile("files", fileName, "text/plain", text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Presses a button of the decision that stands on the obligation's page. */
    public MockHttpServletResponse decides(UUID obligation, String decision, String note) throws Exception {
        var page = reads("/tasks/obligations/" + obligation);
        var form = page.select("form:has(button[name=decision])");
        assertThat(form).as("a decision for %s", username).hasSize(1);
        return sends(post(form.attr("action"))
                .param("version", form.select("input[name=version]").val())
                .param("page", form.select("input[name=page]").val())
                .param("decision", decision)
                .param("note", note));
    }

    public MockHttpServletResponse sends(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
