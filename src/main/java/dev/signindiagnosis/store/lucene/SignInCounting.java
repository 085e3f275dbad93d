package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.SignInCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * Counts the sign-ins that fit, from columns alone, in two passes: the first finds the largest groups, the second takes
 * in users and times of these and of the total. So no group that is not given costs more than a number.
 */
final class SignInCounting {

    private final CountQuery query;
    private final GroupColumns columns;
    private final List<SegmentHits> hits;
    private final Deadline deadline;
    private final @Nullable Slices slices;
    private final TallyBuilder total;

    SignInCounting(CountQuery query, GroupColumns columns, List<SegmentHits> hits, Deadline deadline) {
        this.query = query;
        this.columns = columns;
        this.hits = hits;
        this.deadline = deadline;
        this.slices = query.bucket() == null ? null : new Slices(query.bucket());
        this.total = tally();
    }

    /** Reads the sign-in of a document of the whole index. */
    interface SignInReader {
        SignInEvent read(int doc) throws IOException;
    }

    /** Counts. */
    SignInCounts run(SignInReader reader) throws IOException {
        CountGroup group = query.group();
        if (group == null) {
            for (SegmentHits segment : hits) {
                segment.forEach(deadline, new Tallying(segment, null, new int[0], List.of()));
            }
            return new SignInCounts(total.build(), List.of(), 0, 0);
        }
        return run(group, reader);
    }

    private SignInCounts run(CountGroup group, SignInReader reader) throws IOException {
        GroupTotals totals = new GroupTotals();
        for (SegmentHits segment : hits) {
            totals.add(segment, columns.of(group, segment.segment()), deadline);
        }
        List<LargestGroups.Group> largest = LargestGroups.of(totals, query.top());
        List<TallyBuilder> tallies = tallies(totals, largest);
        List<SignInCounts.Group> groups = new ArrayList<>(largest.size());
        for (int i = 0; i < largest.size(); i++) {
            deadline.check();
            groups.add(group(group, largest.get(i).value(), tallies.get(i), reader));
        }
        return new SignInCounts(total.build(), groups, totals.size(), totals.untold());
    }

    private TallyBuilder tally() {
        return new TallyBuilder(slices, query.users() ? new DistinctUsers() : null);
    }

    private List<TallyBuilder> tallies(GroupTotals totals, List<LargestGroups.Group> largest) throws IOException {
        int[] places = new int[totals.size() + 1];
        List<TallyBuilder> tallies = new ArrayList<>(largest.size());
        for (LargestGroups.Group group : largest) {
            tallies.add(tally());
            places[group.number() + 1] = tallies.size();
        }
        for (int i = 0; i < hits.size(); i++) {
            SegmentGroups values = totals.values(i);
            values.rewind();
            int[] placeOf = totals.groups(i);
            for (int number = 0; number < placeOf.length; number++) {
                placeOf[number] = places[placeOf[number]];
            }
            hits.get(i).forEach(deadline, new Tallying(hits.get(i), values, placeOf, tallies));
        }
        return tallies;
    }

    private SignInCounts.Group group(CountGroup group, String folded, TallyBuilder tally, SignInReader reader)
            throws IOException {
        String value = GroupColumns.spelled(group, folded);
        Optional<String> name =
                query.names() && group.hasNames() ? group.name(reader.read(tally.lastDoc()), value) : Optional.empty();
        return new SignInCounts.Group(value, name, tally.build());
    }

    private final class Tallying implements SegmentHits.EachDoc {
        private final int base;
        private final NumericDocValues times;
        private final @Nullable TermGroups users;
        private final @Nullable SegmentGroups values;
        private final int[] placeOf;
        private final TallyBuilder[] tallies;
        private long time;
        private int slice;
        private int user;

        /** Takes in the total, and the tallies at the places (from 1) of the values' numbers. */
        private Tallying(SegmentHits segment, @Nullable SegmentGroups values, int[] placeOf, List<TallyBuilder> tallies)
                throws IOException {
            this.base = segment.base();
            this.times = DocValues.getNumeric(segment.segment(), Fields.TIME);
            this.users = query.users() ? columns.users(segment.segment()) : null;
            this.values = values;
            this.placeOf = placeOf;
            this.tallies = tallies.toArray(TallyBuilder[]::new);
        }

        @Override
        public void see(int doc) throws IOException {
            times.advanceExact(doc);
            time = times.longValue();
            slice = slices == null ? -1 : slices.number(time);
            user = users == null ? -1 : users.number(doc);
            take(total, doc);
            if (values != null) {
                takeGroups(values, doc);
            }
        }

        private void takeGroups(SegmentGroups groups, int doc) throws IOException {
            int told = groups.start(doc);
            for (int i = 0; i < told; i++) {
                int place = placeOf[groups.next()];
                if (place > 0) {
                    take(tallies[place - 1], doc);
                }
            }
        }

        private void take(TallyBuilder tally, int doc) {
            tally.add(base + doc, time, slice);
            if (users != null && user >= 0) {
                tally.addUser(users.identity(user));
            }
        }
    }
}
