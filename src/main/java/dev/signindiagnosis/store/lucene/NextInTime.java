package dev.signindiagnosis.store.lucene;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/**
 * Keeps the sign-ins that come first, newest or oldest, of all that are seen. Those of one time are kept together, for
 * their order is that of their keys, which are read only where it matters.
 */
final class NextInTime {

    private final int limit;
    private final boolean newestFirst;
    private final TreeMap<Long, List<Place>> kept;
    private int count;

    NextInTime(int limit, boolean newestFirst) {
        this.limit = limit;
        this.newestFirst = newestFirst;
        this.kept = new TreeMap<>(newestFirst ? Comparator.<Long>reverseOrder() : Comparator.<Long>naturalOrder());
    }

    /** Whether nothing that is farther than {@link #farthest} can be among the first any more. */
    boolean isFull() {
        return count >= limit;
    }

    /** The time of the last one that is kept; there has to be one. */
    long farthest() {
        return kept.lastKey();
    }

    /** Whether one of that time would be kept. */
    boolean wants(long time) {
        return !isFull() || (newestFirst ? time >= farthest() : time <= farthest());
    }

    /** Keeps one that is wanted, and lets those go that come too late now. */
    void keep(long time, Place place) {
        kept.computeIfAbsent(time, first -> new ArrayList<>(1)).add(place);
        count++;
        if (count - kept.lastEntry().getValue().size() >= limit) {
            count -= kept.pollLastEntry().getValue().size();
        }
    }

    /** Those that come first, in order. */
    List<Place> inOrder() throws IOException {
        List<Place> first = new ArrayList<>(count);
        for (List<Place> alike : kept.values()) {
            first.addAll(alike.size() == 1 ? alike : byKey(alike));
        }
        return first.subList(0, Math.min(limit, first.size()));
    }

    private static List<Place> byKey(List<Place> alike) throws IOException {
        List<Keyed> keyed = new ArrayList<>(alike.size());
        for (Place place : alike) {
            keyed.add(new Keyed(BlockTerm.key(place), BlockTerm.tenant(place), place));
        }
        return keyed.stream()
                .sorted(comparing(Keyed::key).thenComparing(Keyed::tenant))
                .map(Keyed::place)
                .toList();
    }

    private record Keyed(BytesRef key, String tenant, Place place) {}
}
