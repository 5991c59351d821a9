package com.logitech.serviceportal.dispatch.terms;

import java.time.Duration;
import java.util.Optional;

/** What came of an attempt. The words are kept with the message: they hold no name and no address. */
public sealed interface Outcome {

    /** Longest words that are kept. */
    int LONGEST = 500;

    /** The other side said that it has it. */
    record Delivered() implements Outcome {
    }

    /** Nobody is to be told any more. @param why in words */
    record Unneeded(String why) implements Outcome {
    }

    /** It may go well later. @param pause asked for by the other side, if it did */
    record TryAgain(String problem, Optional<Duration> pause) implements Outcome {
    }

    /** It was not attempted: its reader wants quiet. @param pause until he wants it no more */
    record Held(Duration pause) implements Outcome {
    }

    /** The other side will never take it. */
    record Hopeless(String problem) implements Outcome {
    }

    static Outcome tryAgain(String problem) {
        return new TryAgain(problem, Optional.empty());
    }

    /** As much of the words as is kept, on one line. */
    static String kept(String words) {
        String line = words.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
