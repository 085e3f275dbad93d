package dev.signindiagnosis.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a store holds, so that an empty answer can be explained.
 *
 * @param ranges what is held of each log tenant and type of sign-in, in the order of these
 */
public record Coverage(List<Range> ranges) {

    private static final Comparator<Range> ORDER =
            comparing((Range range) -> range.tenant().id()).thenComparing(Range::type);

    /** Nothing is held. */
    public static final Coverage NONE = new Coverage(List.of());

    /** Puts the ranges in order. */
    public Coverage {
        ranges = ranges.stream().sorted(ORDER).toList();
    }

    /**
     * What is held of one log tenant and type of sign-in. Days within the range may still be missing.
     *
     * @param tenant the log tenant
     * @param type the type of sign-in
     * @param earliest the first sign-in held
     * @param latest the last sign-in held
     * @param signIns how many are held, at least 1
     * @param days the days that hold any, oldest first
     * @param expectedDelay after how long its source usually has a sign-in; empty where none feeds it, as with imported
     *     files
     */
    public record Range(
            LogTenant tenant,
            SignInType type,
            Instant earliest,
            Instant latest,
            long signIns,
            List<Day> days,
            Optional<Duration> expectedDelay) {

        /** Copies the list. */
        public Range {
            days = List.copyOf(days);
        }
    }

    /**
     * What is held of one day.
     *
     * @param date the day, in UTC
     * @param signIns how many sign-ins are held, at least 1
     */
    public record Day(LocalDate date, long signIns) {}

    /** How many sign-ins are held. */
    public long signIns() {
        return ranges.stream().mapToLong(Range::signIns).sum();
    }

    /** The first sign-in held, of any log. */
    public Optional<Instant> earliest() {
        return ranges.stream().map(Range::earliest).min(naturalOrder());
    }

    /** The last sign-in held, of any log. */
    public Optional<Instant> latest() {
        return ranges.stream().map(Range::latest).max(naturalOrder());
    }
}
