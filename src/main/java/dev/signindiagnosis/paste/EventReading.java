package dev.signindiagnosis.paste;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts IDs and times together into sign-ins: in the order of the text, and a new one begins where an ID or a time comes
 * that differs from the one already there.
 */
final class EventReading {

    private final ZoneId readerZone;
    private final List<ToldEvent> events = new ArrayList<>();
    private ToldEvent current = new ToldEvent();
    private @Nullable NamedGuid newest;

    private EventReading(ZoneId readerZone) {
        this.readerZone = readerZone;
        events.add(current);
    }

    /** The sign-ins told, in order; those with a time alone only where no other is there. */
    static List<ToldEvent> of(List<NamedGuid> ids, List<Moment> moments, ZoneId readerZone) {
        EventReading reading = new EventReading(readerZone);
        parts(ids, moments).forEach(reading::take);
        boolean anyId = reading.events.stream().anyMatch(ToldEvent::hasId);
        return reading.events.stream()
                .filter(event -> anyId ? event.hasId() : event.told() > 0)
                .toList();
    }

    private static List<Part> parts(List<NamedGuid> ids, List<Moment> moments) {
        List<Part> parts = new ArrayList<>();
        ids.stream()
                .filter(id -> id.role().ofSignIn())
                .forEach(id -> parts.add(new Part(id.span().start(), id, null)));
        moments.forEach(moment -> parts.add(new Part(moment.span().start(), null, moment.span())));
        parts.sort(Comparator.comparingInt(Part::start));
        return parts;
    }

    private void take(Part part) {
        if (part.id() != null) {
            take(part.id());
        } else if (part.time() != null) {
            take(part.time());
        }
    }

    private void take(NamedGuid id) {
        if (!current.takes(id.role(), id.span().value())) {
            ToldEvent before = current;
            begin();
            moveCompanion(before, id);
        }
        newest = current.holds(id.role()) ? null : id;
        current.put(id.role(), id.span());
    }

    /** The ID read just before belongs to the ID that begins a new sign-in, where it was new itself. */
    private void moveCompanion(ToldEvent before, NamedGuid id) {
        NamedGuid companion = newest;
        if (companion != null
                && companion.role() != id.role()
                && id.span().start() - companion.span().end() <= ToldEvent.NEAR
                && before.told() > 1) {
            before.drop(companion.role());
            current.put(companion.role(), companion.span());
        }
    }

    private void take(TimeSpan time) {
        Instant at = time.at(readerZone);
        if (current.takes(at)) {
            current.put(time, at);
        } else if (current.prefers(time)) {
            current.replace(time, at);
        } else {
            begin();
            current.put(time, at);
        }
        newest = null;
    }

    private void begin() {
        current = new ToldEvent();
        events.add(current);
    }

    private record Part(
            int start, @Nullable NamedGuid id, @Nullable TimeSpan time) {}
}
