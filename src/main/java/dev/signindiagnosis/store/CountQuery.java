package dev.signindiagnosis.store;

import org.jspecify.annotations.Nullable;

/**
 * What is counted. The answer takes memory for every group asked for, and in each for every bucket that holds a sign-in:
 * ask for hours of days, and for days of months.
 *
 * @param filter which sign-ins
 * @param group by what; null counts the total alone
 * @param top how many groups are given, 1 to {@link #MOST}: the largest
 * @param bucket into which stretches of time the total and each group are divided; null into none
 * @param users whether distinct users are counted, in the total and in each group
 * @param names whether the groups are given names, for each of which a sign-in is read
 */
public record CountQuery(
        SignInFilter filter,
        @Nullable CountGroup group,
        int top,
        @Nullable TimeBucket bucket,
        boolean users,
        boolean names) {

    /** The most groups that one call gives. */
    public static final int MOST = 1000;

    /** Refuses a number of groups out of range. */
    public CountQuery {
        if (top < 1 || top > MOST) {
            throw new IllegalArgumentException("top must be 1 to " + MOST);
        }
    }

    /** Counts sign-ins, in total. */
    public static CountQuery of(SignInFilter filter) {
        return new CountQuery(filter, null, 1, null, false, true);
    }

    /** Counts by group too, and gives the largest. */
    public CountQuery by(CountGroup value, int largest) {
        return new CountQuery(filter, value, largest, bucket, users, names);
    }

    /** Divides what is counted by time. */
    public CountQuery per(TimeBucket value) {
        return new CountQuery(filter, group, top, value, users, names);
    }

    /** Counts distinct users too. */
    public CountQuery withUsers() {
        return new CountQuery(filter, group, top, bucket, true, names);
    }

    /** Gives the values of groups alone. */
    public CountQuery withoutNames() {
        return new CountQuery(filter, group, top, bucket, users, false);
    }
}
