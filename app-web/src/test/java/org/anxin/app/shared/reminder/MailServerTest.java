package org.anxin.app.shared.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.anxin.app.shared.web.PublicAddress;
import org.anxin.domain.shared.reminder.OutgoingMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What an answer of the mail server means for the mail. */
class MailServerTest {

    private static final OutgoingMail MAIL = new OutgoingMail(new UUID(1, 2), "li", "还有 5 天到期", "/tasks", 0);

    @Test
    void acceptedIsAccepted() throws IOException {
        assertThat(sentTo(Map.of())).isEmpty();
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsTheAddressesFault() throws IOException {
        assertThat(sentTo(Map.of("RCPT", "550 no such user"))).contains(MailRefusal.ADDRESS_REFUSED);
    }

    @Test
    void aMailThatTheServerDoesNotWantIsTheMailsFault() throws IOException {
        assertThat(sentTo(Map.of("MAIL", "550 not from you"))).contains(MailRefusal.MAIL_REFUSED);
        assertThat(sentTo(Map.of(".", "554 looks like spam"))).contains(MailRefusal.MAIL_REFUSED);
    }

    @Test
    void aServerThatRefusesTheLoginRefusesEveryMail() throws IOException {
        assertThat(sentTo(Map.of("AUTH", "535 wrong password")))
                .hasValueSatisfying(refusal -> assertThat(refusal).isEqualTo(MailRefusal.LOGIN_REFUSED))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.meetsEveryMail()).isTrue());
    }

    @Test
    void aServerThatHangsUpAtTheDoorIsAway() throws IOException {
        assertThat(sentTo(Map.of("EHLO", ScriptedServer.HANGS_UP, "HELO", ScriptedServer.HANGS_UP)))
                .contains(MailRefusal.SERVER_AWAY);
    }

    @Test
    void aServerThatAcceptsAndHangsUpHasAccepted() throws IOException {
        assertThat(sentTo(Map.of("QUIT", ScriptedServer.HANGS_UP))).isEmpty();
        assertThat(sentTo(Map.of("QUIT", "500 no"))).isEmpty();
    }

    @Test
    void aServerThatIsClosingIsAway() throws IOException {
        assertThat(sentTo(Map.of("MAIL", "421 closing"))).contains(MailRefusal.SERVER_AWAY);
        assertThat(sentTo(Map.of("RCPT", ScriptedServer.HANGS_UP))).contains(MailRefusal.SERVER_AWAY);
    }

    @Test
    void aConnectionThatBreaksAfterTheMailLeavesUnclearWhatBecameOfItAndAllowsNoOtherTry() throws IOException {
        assertThat(sentTo(Map.of(".", ScriptedServer.HANGS_UP)))
                .contains(MailRefusal.UNCLEAR)
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.allowsAnotherTry()).isFalse());
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        var sentences = new Properties();
        try (var file = new InputStreamReader(
                getClass().getResourceAsStream("/messages/shared.properties"), StandardCharsets.UTF_8)) {
            sentences.load(file);
        }
        assertThat(MailRefusal.values())
                .allSatisfy(refusal -> assertThat(sentences).containsKey("mail.refusal." + refusal));
    }

    @Test
    void anAddressThatIsNoneIsNotEvenTried() {
        assertThat(server(1, "").send(MAIL, "keine adresse")).contains(MailRefusal.MALFORMED_ADDRESS);
    }

    @Test
    void isConfiguredWithHostAndSenderOnly() {
        assertThat(server(25, "anxin@example.cn").isConfigured()).isTrue();
        assertThat(new MailServer(none(), text(""), "", "", "anxin@example.cn", clock()).isConfigured())
                .isFalse();
        assertThat(new MailServer(some(25), text(""), "localhost", "anxin", "", clock()).isConfigured())
                .isFalse();
        assertThat(new MailServer(some(25), text(""), "localhost", "anxin@example.cn", "", clock()).isConfigured())
                .isTrue();
    }

    @Test
    void theMailLeadsToTheMessageAndToTheInboxWhereItHasNoLink() {
        assertThat(text("https://anxin.example.cn").body(MAIL)).contains("\nhttps://anxin.example.cn/tasks\n");
        assertThat(text("https://anxin.example.cn").body(new OutgoingMail(new UUID(1, 2), "li", "到期", null, 0)))
                .contains("\nhttps://anxin.example.cn/messages\n");
        assertThat(text("").body(MAIL)).doesNotContain("http").contains("请登录安薪");
    }

    @Test
    void theSubjectIsOneLineAndShort() {
        var mail = new OutgoingMail(new UUID(1, 2), "li", "第一行\r\nBcc: 别人 " + "长".repeat(60), null, 0);

        assertThat(text("").subject(mail)).startsWith("【安薪】第一行 Bcc").hasSize(44).endsWith("…");
    }

    private static Optional<MailRefusal> sentTo(Map<String, String> script) throws IOException {
        try (var scripted = new ScriptedServer(script)) {
            return server(scripted.port(), "anxin@example.cn").send(MAIL, "li@example.cn");
        }
    }

    private static MailServer server(int port, String from) {
        return new MailServer(some(port), text(""), "localhost", "anxin@example.cn", from, clock());
    }

    private static ObjectProvider<JavaMailSender> some(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        sender.setUsername("anxin");
        sender.setPassword("secret");
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    }

    private static ObjectProvider<JavaMailSender> none() {
        return new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    }

    private static MailText text(String publicUrl) {
        return new MailText(new PublicAddress(publicUrl));
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
    }
}
