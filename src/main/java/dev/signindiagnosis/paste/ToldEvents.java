package dev.signindiagnosis.paste;

import dev.signindiagnosis.paste.Understood.Alternative;
import dev.signindiagnosis.paste.Understood.Conflict;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sign-ins that a text tells of, repetitions joined: one is asked about, the others stand beside it. */
final class ToldEvents {

    private static final int MOST = 20;

    private final List<ToldEvent> events = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final ZoneId readerZone;

    ToldEvents(List<ToldEvent> read, ZoneId readerZone) {
        this.readerZone = readerZone;
        for (ToldEvent event : read) {
            Optional<ToldEvent> same =
                    events.stream().filter(held -> same(held, event)).findFirst();
            if (same.isPresent()) {
                join(same.get(), event);
            } else if (events.size() < MOST) {
                events.add(event);
            }
        }
    }

    /** The best documented, of equal ones the first. */
    Optional<ToldEvent> main() {
        ToldEvent best = null;
        for (ToldEvent event : events) {
            best = best == null || event.told() > best.told() ? event : best;
        }
        return Optional.ofNullable(best);
    }

    List<Alternative> alternatives() {
        ToldEvent main = main().orElse(null);
        return events.stream()
                .filter(event -> event != main)
                .map(ToldEvents::alternative)
                .toList();
    }

    /** What contradicts itself; also the other reading of a date whose day and month could change places. */
    List<Conflict> conflicts() {
        List<Conflict> all = new ArrayList<>(conflicts);
        main().map(event -> event.time).ifPresent(time -> {
            Instant other = time.otherAt(readerZone);
            if (other != null) {
                all.add(new Conflict("at", time.at(readerZone).toString(), other.toString()));
            }
        });
        return all;
    }

    private static boolean same(ToldEvent held, ToldEvent event) {
        if (held.requestId != null && held.requestId.equals(event.requestId)) {
            return true;
        }
        boolean correlation = held.correlationId != null && held.correlationId.equals(event.correlationId);
        boolean oneTime = held.at == null || event.at == null || held.at.equals(event.at);
        boolean oneRequest = held.requestId == null || event.requestId == null;
        return correlation && oneTime && (oneRequest || held.at != null && event.at != null);
    }

    private void join(ToldEvent held, ToldEvent event) {
        note("requestId", held.requestId, event.requestId);
        note("correlationId", held.correlationId, event.correlationId);
        note("at", text(held.at), text(event.at));
        held.fillFrom(event);
    }

    private void note(String field, @Nullable String taken, @Nullable String other) {
        if (taken != null && other != null && !Objects.equals(taken, other) && conflicts.size() < MOST) {
            conflicts.add(new Conflict(field, taken, other));
        }
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static Alternative alternative(ToldEvent event) {
        return new Alternative(
                event.requestId == null ? null : new RequestId(event.requestId),
                event.correlationId == null ? null : new CorrelationId(event.correlationId),
                event.at);
    }
}
