package org.anxin.domain.conference;

/** Which of the conferences that the table asks for it is. */
public enum ConferenceKind {
    /** 季度分析研判: measures 44 and 45. */
    QUARTERLY_ANALYSIS("O7"),
    /** 半年联席会议和督查: measure 48. */
    HALF_YEARLY("O9");

    private final String cadenceCode;

    ConferenceKind(String cadenceCode) {
        this.cadenceCode = cadenceCode;
    }

    /** The cadence whose obligations it serves. */
    public String cadenceCode() {
        return cadenceCode;
    }
}
