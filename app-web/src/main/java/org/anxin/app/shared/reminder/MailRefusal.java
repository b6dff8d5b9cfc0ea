package org.anxin.app.shared.reminder;

/** Why a mail did not go out. */
enum MailRefusal {
    NO_ADDRESS,
    MALFORMED_ADDRESS,
    ADDRESS_REFUSED,
    MAIL_REFUSED,
    SERVER_AWAY,
    LOGIN_REFUSED,
    /** The connection broke in the middle: the server may have accepted it, so it is not sent a second time. */
    UNCLEAR;

    /** Whether every other mail would fare the same now. */
    boolean meetsEveryMail() {
        return this == SERVER_AWAY || this == LOGIN_REFUSED;
    }

    boolean allowsAnotherTry() {
        return this != UNCLEAR;
    }
}
