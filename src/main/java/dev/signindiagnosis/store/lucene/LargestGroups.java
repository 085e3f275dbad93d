package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.LongHeap;

/**
 * Chooses the largest groups, and among those of the same size the first by value. Values are read of those alone that
 * may be chosen.
 */
final class LargestGroups {

    private static final Comparator<Group> ORDER =
            Comparator.comparingLong(Group::signIns).reversed().thenComparing(Group::value);

    private final GroupTotals totals;
    private final int top;

    private LargestGroups(GroupTotals totals, int top) {
        this.totals = totals;
        this.top = top;
    }

    /**
     * One group.
     *
     * @param number its number among the groups
     * @param value its value
     * @param signIns how many sign-ins it has
     */
    record Group(int number, String value, long signIns) {}

    /** So many of the largest, in order; fewer where there are fewer. */
    static List<Group> of(GroupTotals totals, int top) throws IOException {
        LargestGroups choosing = new LargestGroups(totals, top);
        List<Group> candidates = new ArrayList<>();
        for (int group : choosing.candidates()) {
            candidates.add(new Group(group, totals.value(group), totals.signIns(group)));
        }
        return candidates.stream().sorted(ORDER).limit(top).toList();
    }

    private Set<Integer> candidates() {
        long smallest = sizeOfSmallest();
        Set<Integer> candidates = new HashSet<>();
        for (int group = 0; group < totals.size(); group++) {
            if (totals.signIns(group) > smallest) {
                candidates.add(group);
            }
        }
        for (int segment = 0; segment < totals.segments(); segment++) {
            addFirstOfSize(smallest, segment, candidates);
        }
        return candidates;
    }

    /** The size that a group needs to be among the largest. */
    private long sizeOfSmallest() {
        LongHeap largest = new LongHeap(top);
        for (int group = 0; group < totals.size(); group++) {
            largest.insertWithOverflow(totals.signIns(group));
        }
        return largest.size() < top ? 0 : largest.top();
    }

    /** A group that is among the first of all by value is among the first in each segment that has it. */
    private void addFirstOfSize(long size, int segment, Set<Integer> candidates) {
        boolean inOrder = totals.values(segment).inOrderOfValues();
        int[] groups = totals.groups(segment);
        int added = 0;
        for (int number = 0; number < groups.length && !(inOrder && added == top); number++) {
            int group = groups[number] - 1;
            if (group >= 0 && totals.signIns(group) == size) {
                candidates.add(group);
                added++;
            }
        }
    }
}
