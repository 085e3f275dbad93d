package dev.signindiagnosis.web.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Spells moments that this application noted itself. */
final class Clocks {

    private Clocks() {}

    /** The moment to the millisecond; not every client reads finer ones. */
    static Instant spelled(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
