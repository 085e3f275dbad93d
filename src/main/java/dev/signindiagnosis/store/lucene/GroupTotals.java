package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many sign-ins each group has in all segments together. Within a segment they are counted by its own numbers; only
 * the sums are joined, by what values are called everywhere.
 */
final class GroupTotals {

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 1 << 16;
    private static final int FIRST_GROUPS = 64;

    private final List<SegmentGroups> segments = new ArrayList<>();
    private final List<int[]> groups = new ArrayList<>();
    private final LongIndex identities = new LongIndex();
    private long[] signIns = new long[FIRST_GROUPS];
    private int[] segmentOf = new int[FIRST_GROUPS];
    private int[] numberOf = new int[FIRST_GROUPS];
    private long untold;

    /** Counts what fits in one more segment. */
    void add(SegmentHits hits, SegmentGroups values, Deadline deadline) throws IOException {
        SegmentCounting counting = new SegmentCounting(values);
        hits.forEach(deadline, counting);
        untold += counting.untold;
        segments.add(values);
        groups.add(counting.counts);
        for (int number = 0; number < values.size(); number++) {
            if (number % BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
                deadline.check();
            }
            if (counting.counts[number] > 0) {
                counting.counts[number] = join(number, counting.counts[number]) + 1;
            }
        }
    }

    /** How many groups there are. */
    int size() {
        return identities.size();
    }

    /** How many sign-ins told no value. */
    long untold() {
        return untold;
    }

    /** How many sign-ins the group has. */
    long signIns(int group) {
        return signIns[group];
    }

    /** The value of the group. */
    String value(int group) throws IOException {
        return segments.get(segmentOf[group]).value(numberOf[group]);
    }

    /** How many segments were counted. */
    int segments() {
        return segments.size();
    }

    /** The values of one of the segments. */
    SegmentGroups values(int segment) {
        return segments.get(segment);
    }

    /** The group of each number of the segment, plus one; 0 where no sign-in that fits has it. */
    int[] groups(int segment) {
        return groups.get(segment);
    }

    private int join(int number, int count) {
        int group = identities.add(segments.get(segments.size() - 1).identity(number));
        if (group == signIns.length) {
            signIns = Arrays.copyOf(signIns, group * 2);
            segmentOf = Arrays.copyOf(segmentOf, group * 2);
            numberOf = Arrays.copyOf(numberOf, group * 2);
        }
        signIns[group] += count;
        segmentOf[group] = segments.size() - 1;
        numberOf[group] = number;
        return group;
    }

    private static final class SegmentCounting implements SegmentHits.EachDoc {
        private final SegmentGroups values;
        private int[] counts;
        private long untold;

        private SegmentCounting(SegmentGroups values) {
            this.values = values;
            this.counts = new int[Math.max(values.size(), FIRST_GROUPS)];
        }

        @Override
        public void see(int doc) throws IOException {
            int told = values.start(doc);
            if (told == 0) {
                untold++;
            }
            for (int i = 0; i < told; i++) {
                int number = values.next();
                if (number >= counts.length) {
                    counts = Arrays.copyOf(counts, number * 2);
                }
                counts[number]++;
            }
        }
    }
}
