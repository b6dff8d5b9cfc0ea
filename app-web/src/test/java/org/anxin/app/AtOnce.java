package org.anxin.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people do the same thing at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** None of them may fail. */
    public static void run(int people, Runnable act) {
        for (var outcome : outcomes(people, person -> {
            act.run();
            return person;
        })) {
            if (outcome instanceof Throwable failed) {
                throw new AssertionError(failed);
            }
        }
    }

    /** What one of them does; they are numbered from 0. */
    @FunctionalInterface
    public interface Act {

        Object by(int person) throws Exception;
    }

    /** What became of each: an answer, or the exception in its place. */
    public static List<Object> outcomes(int people, Act act) {
        var start = new CyclicBarrier(people);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Object>>();
            for (int i = 0; i < people; i++) {
                int person = i;
                Callable<Object> one = () -> {
                    start.await();
                    return act.by(person);
                };
                running.add(threads.submit(one));
            }
            return running.stream().map(AtOnce::outcome).toList();
        }
    }

    private static Object outcome(Future<Object> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
