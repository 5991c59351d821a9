package com.logitech.serviceportal.acceptance.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many requests of which none changes what another meets: some are under way at once. */
final class SideBySide {

    private static final int AT_ONCE = 4;

    private SideBySide() {
    }

    /** @return what came of each, in the order asked */
    static <T> List<T> all(List<Callable<T>> requests) throws InterruptedException, ExecutionException {
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> one : hands.invokeAll(requests)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }
}
