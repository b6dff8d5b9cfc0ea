package org.anxin.domain.task.obligation;

/**
 * A figure that a report on a cadence states.
 *
 * @param seq its place, counted from 1
 * @param unit what is counted; 元 for money
 */
public record CadenceFigure(int seq, String label, String unit) {

    public boolean isMoney() {
        return unit.equals("元");
    }
}
