package dev.signindiagnosis.paste;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sign-in of a text while it is being read: its IDs, its time and where they stand. */
final class ToldEvent {

    /** Labels and values of one message stand no further apart than this. */
    static final int NEAR = 60;

    @Nullable
    String requestId;

    @Nullable
    String correlationId;

    @Nullable
    TimeSpan time;

    @Nullable
    Instant at;

    int start = Integer.MAX_VALUE;
    int firstId = Integer.MAX_VALUE;
    int end;

    /** How many of the three are told. */
    int told() {
        return (requestId == null ? 0 : 1) + (correlationId == null ? 0 : 1) + (at == null ? 0 : 1);
    }

    boolean hasId() {
        return requestId != null || correlationId != null;
    }

    /** Whether the event could hold this ID in that role: it holds none there, or the same. */
    boolean takes(Role role, String value) {
        String held = role == Role.REQUEST ? requestId : correlationId;
        return held == null || held.equals(value);
    }

    boolean takes(Instant moment) {
        return at == null || at.equals(moment);
    }

    boolean holds(Role role) {
        return (role == Role.REQUEST ? requestId : correlationId) != null;
    }

    void drop(Role role) {
        if (role == Role.REQUEST) {
            requestId = null;
        } else {
            correlationId = null;
        }
    }

    void put(Role role, GuidSpan span) {
        String held = role == Role.REQUEST ? requestId : correlationId;
        if (held == null) {
            firstId = Math.min(firstId, span.start());
            widen(span.start(), span.end());
        }
        if (role == Role.REQUEST) {
            requestId = span.value();
        } else {
            correlationId = span.value();
        }
    }

    void put(TimeSpan span, Instant moment) {
        if (time == null) {
            time = span;
            at = moment;
            widen(span.start(), span.end());
        }
    }

    /** Takes the time behind the IDs for one that stood far in front of them, such as a log line's own. */
    boolean prefers(TimeSpan later) {
        return time != null
                && hasId()
                && firstId - time.end() > NEAR
                && later.start() - end >= 0
                && later.start() - end <= NEAR;
    }

    void replace(TimeSpan span, Instant moment) {
        time = span;
        at = moment;
        start = firstId;
        end = span.end();
    }

    /** Fills in what only the other one told. */
    void fillFrom(ToldEvent other) {
        requestId = requestId == null ? other.requestId : requestId;
        correlationId = correlationId == null ? other.correlationId : correlationId;
        if (at == null && other.at != null) {
            at = other.at;
            time = other.time;
        }
    }

    private void widen(int from, int to) {
        start = Math.min(start, from);
        end = Math.max(end, to);
    }
}
