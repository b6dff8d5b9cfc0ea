package org.anxin.domain.task.obligation;

import org.jspecify.annotations.Nullable;

/**
 * How many of the reports that were due came in time (按时报送率), by the day of the first report.
 *
 * @param due whose last day has passed, or which were reported before it
 * @param inTime reported on the last day or before
 * @param late reported after it
 */
public record ReportingRate(int due, int inTime, int late) {

    public static final ReportingRate NOTHING_DUE = new ReportingRate(0, 0, 0);

    ReportingRate plus(ReportingRate other) {
        return new ReportingRate(due + other.due, inTime + other.inTime, late + other.late);
    }

    /** Null where nothing was due. */
    public @Nullable Double share() {
        return due == 0 ? null : (double) inTime / due;
    }

    /** One report in a word, several in per cent; empty where nothing was due. */
    public String words() {
        if (due == 0) {
            return "";
        }
        return due == 1 ? (inTime == 1 ? "按时" : late == 1 ? "迟报" : "未报") : percent() + "%";
    }

    /** Rounded down, so that only what is whole reads 100. */
    public int percent() {
        return due == 0 ? 0 : inTime * 100 / due;
    }

    /** 4 where all came in time, down to 0 where none did; −1 where nothing was due. */
    public int heat() {
        if (due == 0) {
            return -1;
        }
        if (due == 1 && late == 1) {
            return 1;
        }
        return percent() == 100 ? 4 : percent() >= 80 ? 3 : percent() >= 50 ? 2 : percent() > 0 ? 1 : 0;
    }
}
