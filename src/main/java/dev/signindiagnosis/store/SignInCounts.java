package dev.signindiagnosis.store;

import java.util.List;
import java.util.Optional;

/**
 * What {@link SignInEventRepository#count} gives.
 *
 * @param total all sign-ins that fit
 * @param groups the largest groups, largest first, those of the same size by value
 * @param groupsInAll how many groups there are
 * @param untold how many sign-ins fit and tell no value to group by; they are in the total and in no group
 */
public record SignInCounts(Tally total, List<Group> groups, long groupsInAll, long untold) {

    /** Copies the list. */
    public SignInCounts {
        groups = List.copyOf(groups);
    }

    /**
     * The sign-ins that share a value.
     *
     * @param value the value, as {@link CountGroup} spells it
     * @param name what a person reads in its place, as one of the last of these sign-ins tells it; empty where it tells
     *     nothing better
     * @param tally how many they are
     */
    public record Group(String value, Optional<String> name, Tally tally) {}
}
