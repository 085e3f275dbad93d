package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * By how many half hours a time is off that was told in one zone and read in another.
 *
 * @param halfHours how much later the sign-in is than the time told; negative where it is earlier; never 0
 */
record ZoneSlip(int halfHours) {

    /** How well people tell times. Wider would let every time pass for a slip. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** The zones of the world lie up to 14 hours from UTC. */
    private static final int MOST = 28;

    /** The furthest that a slip reaches. */
    static final Duration REACH = HALF_HOUR.multipliedBy(MOST).plus(TOLERANCE);

    /** The slip between the time told and a sign-in; empty where the distance is none. */
    static Optional<ZoneSlip> between(Instant told, Instant held) {
        Duration distance = Duration.between(told, held);
        int halves = (int) Math.round((double) distance.toSeconds() / HALF_HOUR.toSeconds());
        Duration rest = distance.minus(HALF_HOUR.multipliedBy(halves)).abs();
        return halves == 0 || Math.abs(halves) > MOST || rest.compareTo(TOLERANCE) > 0
                ? Optional.empty()
                : Optional.of(new ZoneSlip(halves));
    }

    /** The likelier first: the offset of the asker's zone, then whole hours, then half hours; each the smaller first. */
    static Comparator<ZoneSlip> likelierFirst(ZoneId zone, Instant at) {
        int own = Math.abs(zone.getRules().getOffset(at).getTotalSeconds() / (int) HALF_HOUR.toSeconds());
        return comparing((ZoneSlip slip) -> Math.abs(slip.halfHours()) != own)
                .thenComparing(slip -> slip.halfHours() % 2 != 0)
                .thenComparing(slip -> Math.abs(slip.halfHours()));
    }

    /** The slip in words, without its direction. */
    Message length() {
        int halves = Math.abs(halfHours);
        if (halves <= 2) {
            return Message.of(halves == 1 ? "slip.halfHour" : "slip.hour");
        }
        return Message.of(halves % 2 == 0 ? "slip.hours" : "slip.hoursAndHalf", "n", halves / 2);
    }

    /** Whether the sign-in is earlier than the time told. */
    boolean earlier() {
        return halfHours < 0;
    }
}
