package dev.signindiagnosis.web.page;

import dev.signindiagnosis.web.Words;
import java.time.Instant;

/**
 * A moment as a page shows it.
 *
 * @param text date, time and zone
 * @param iso the same in UTC, for machines
 */
record TimeView(String text, String iso) {

    static TimeView of(Instant time, Words words) {
        return new TimeView(words.times().exact(time), words.times().utc(time));
    }
}
