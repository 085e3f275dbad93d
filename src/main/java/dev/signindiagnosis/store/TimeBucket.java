package dev.signindiagnosis.store;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time by which sign-ins are counted, in UTC. */
public enum TimeBucket {
    /** From full hour to full hour. */
    HOUR(Duration.ofHours(1)),
    /** From midnight to midnight. */
    DAY(Duration.ofDays(1));

    private final Duration length;

    TimeBucket(Duration length) {
        this.length = length;
    }

    /** How long it is. */
    public Duration length() {
        return length;
    }

    /** When the one that holds the moment begins. */
    public Instant start(Instant moment) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), seconds) * seconds);
    }
}
