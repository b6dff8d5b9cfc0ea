package org.anxin.domain.task;

/**
 * One of the 50 measures (落实措施).
 *
 * @param no as printed before its text, 1 to 50
 * @param rowNo the row it stands in
 * @param topic a few words of our own by which people refer to it
 * @param printed the whole printed paragraph, number included
 */
public record Measure(int no, int rowNo, String topic, String printed) {

    /** The printed paragraph without its number. */
    public String text() {
        return printed.substring(String.valueOf(no).length() + 1);
    }
}
