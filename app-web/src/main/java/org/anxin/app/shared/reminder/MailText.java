package org.anxin.app.shared.reminder;

import org.anxin.app.shared.web.PublicAddress;
import org.anxin.domain.shared.reminder.OutgoingMail;
import org.springframework.stereotype.Component;

/** What a mail says: the message, where to go on, and that nobody reads answers. */
@Component
class MailText {

    private static final int SUBJECT_LENGTH = 40;

    private final PublicAddress addresses;

    MailText(PublicAddress addresses) {
        this.addresses = addresses;
    }

    String subject(OutgoingMail mail) {
        var message = mail.message().replaceAll("\\s+", " ").strip();
        return "【安薪】" + (message.length() <= SUBJECT_LENGTH ? message : message.substring(0, SUBJECT_LENGTH - 1) + "…");
    }

    String body(OutgoingMail mail) {
        return """
                %s

                %s

                ——
                本邮件由安薪系统自动发送，请勿回复。
                """.formatted(mail.message(), whereToGoOn(mail));
    }

    /** An installation that does not know its own address cannot link to itself. */
    private String whereToGoOn(OutgoingMail mail) {
        return addresses
                .of(mail.link() == null ? "/messages" : mail.link())
                .map(address -> "请打开：\n" + address)
                .orElse("请登录安薪，在“消息”中查看。");
    }
}
