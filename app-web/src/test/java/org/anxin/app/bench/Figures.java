package org.anxin.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Medians, each beside its lower bound of the same run. */
final class Figures {

    private static final double MILLIS = 1_000_000.0;

    private final List<String> lines = new ArrayList<>(
            List.of("| what | ours, ms | bound, ms | ratio | goal | bound is |", "|---|---:|---:|---:|---:|---|"));

    /** Something that is done once for each round. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static double millis(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / MILLIS;
    }

    static double median(double... rounds) {
        return percentile(50, rounds);
    }

    static double percentile(int percent, double... rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static double medianOf(int rounds, Work work) throws Exception {
        var times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = millis(work);
        }
        return median(times);
    }

    void beside(String what, double ours, double bound, String goal, String boundIs) {
        line("| %s | %.0f | %.0f | %.2f | %s | %s |".formatted(what, ours, bound, ours / bound, goal, boundIs));
    }

    void alone(String what, String figure) {
        line("| %s | %s | | | | |".formatted(what, figure));
    }

    private void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void keep(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
