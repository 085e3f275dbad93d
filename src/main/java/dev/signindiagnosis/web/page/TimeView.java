package dev.signindiagnosis.web.page;

import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a page shows it.
 *
 * @param text date, time and zone
 * @param iso the same in UTC, to the thousandth of a second, for machines
 * @param ago how long before the page was made; null where that is of no use
 */
record TimeView(String text, String iso, @Nullable String ago) {

    /** No moment: a log that does not tell it. */
    static final TimeView UNTOLD = new TimeView("", "", null);

    /** The moment alone. */
    static TimeView of(Instant time, Words words) {
        return new TimeView(words.times().exact(time), iso(time, words), null);
    }

    /** The moment, and how long before {@code now} it was; a moment ahead is told alone. */
    static TimeView of(Instant time, Instant now, Words words) {
        Duration gone = Duration.between(time, now);
        return new TimeView(
                words.times().exact(time),
                iso(time, words),
                gone.isNegative() ? null : words.say(Message.of("time.ago", "span", gone)));
    }

    /** HTML knows no finer fraction than thousandths of a second. */
    private static String iso(Instant time, Words words) {
        return words.times().utc(time.truncatedTo(ChronoUnit.MILLIS));
    }
}
