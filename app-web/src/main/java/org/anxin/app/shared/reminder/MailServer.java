package org.anxin.app.shared.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.anxin.domain.shared.reminder.OutgoingMail;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The district's mail server, if the installation names one. What it says about addresses stays out of the log. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private static final int NO_ANSWER = -1;
    private static final int SERVICE_CLOSING = 421;
    private static final String END_OF_MAIL = ".";

    private final @Nullable JavaMailSender sender;
    private final MailText text;
    private final String from;
    private final Clock clock;

    MailServer(
            ObjectProvider<JavaMailSender> senders,
            MailText text,
            @Value("${spring.mail.host:}") String host,
            @Value("${spring.mail.username:}") String username,
            @Value("${anxin.mail.from:}") String from,
            Clock clock) {
        this.from = !from.isBlank() ? from.strip() : username.contains("@") ? username.strip() : "";
        this.text = text;
        this.clock = clock;
        this.sender = host.isBlank() || this.from.isEmpty() ? null : senders.getIfAvailable();
        if (!host.isBlank() && this.from.isEmpty()) {
            LOG.warn("A mail server is set without ANXIN_MAIL_FROM: no mail is sent");
        }
    }

    boolean isConfigured() {
        return sender != null;
    }

    /** @return why it was not accepted; empty when it was */
    Optional<MailRefusal> send(OutgoingMail mail, String address) {
        if (sender == null) {
            return Optional.of(MailRefusal.SERVER_AWAY);
        }
        InternetAddress to;
        try {
            to = new InternetAddress(address, true);
        } catch (AddressException malformed) {
            return Optional.of(MailRefusal.MALFORMED_ADDRESS);
        }
        try {
            sender.send(message(sender, mail, to));
            return Optional.empty();
        } catch (MessagingException | UnsupportedEncodingException e) {
            LOG.error("Mail {} cannot be written: {}", mail.id(), e.getClass().getSimpleName());
            return Optional.of(MailRefusal.MAIL_REFUSED);
        } catch (MailException refused) {
            return why(refused);
        }
    }

    private MimeMessage message(JavaMailSender sender, OutgoingMail mail, InternetAddress to)
            throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from, "安薪");
        helper.setTo(to);
        helper.setSubject(text.subject(mail));
        helper.setText(text.body(mail), false);
        helper.setSentDate(Date.from(clock.instant()));
        // The same for every attempt, so that a server which has the mail already can tell (RFC 5322, 3.6.4).
        message.setHeader("Message-ID", "<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        // No out-of-office answers, please (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Optional<MailRefusal> why(MailException refused) {
        if (refused instanceof MailAuthenticationException) {
            return Optional.of(MailRefusal.LOGIN_REFUSED);
        }
        if (!(refused instanceof MailSendException sending)) {
            return Optional.of(MailRefusal.MAIL_REFUSED);
        }
        // None: the mail was accepted, only the farewell went wrong.
        return Arrays.stream(sending.getMessageExceptions()).findFirst().map(failure -> switch (failure) {
            case SendFailedException answer -> meaning(answer);
            // Spring names as the cause what kept the connection from coming about.
            case Exception e when e == sending.getCause() -> MailRefusal.SERVER_AWAY;
            default -> MailRefusal.UNCLEAR;
        });
    }

    private static MailRefusal meaning(SendFailedException answer) {
        return switch (answer) {
            case SMTPSendFailedException smtp
            when smtp.getReturnCode() == NO_ANSWER ->
                smtp.getCommand().equals(END_OF_MAIL) ? MailRefusal.UNCLEAR : MailRefusal.SERVER_AWAY;
            case SMTPSendFailedException smtp when smtp.getReturnCode() == SERVICE_CLOSING -> MailRefusal.SERVER_AWAY;
            case SMTPAddressFailedException smtp when smtp.getReturnCode() == NO_ANSWER -> MailRefusal.SERVER_AWAY;
            default ->
                hasAddresses(answer.getInvalidAddresses()) ? MailRefusal.ADDRESS_REFUSED : MailRefusal.MAIL_REFUSED;
        };
    }

    private static boolean hasAddresses(jakarta.mail.Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }
}
