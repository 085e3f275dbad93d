package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.store.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a store in a stretch of time: how sign-ins end, beside an earlier stretch, and what most failures have in
 * common.
 *
 * @param span how far it looks back
 * @param from where it begins
 * @param until where it ends, not included
 * @param atNewest whether it ends at the newest sign-in, since nothing newer is held, and not at the moment of asking
 * @param compared how much of the earlier stretch the store can hold, as far as its first sign-in tells
 * @param blocks the stretch in blocks, oldest first, also those without a sign-in
 * @param totals how many sign-ins ended how
 * @param failures the codes of most failures
 * @param interrupts the codes of most interrupts
 * @param applications the applications with most failures
 * @param policies the Conditional Access policies that refused most, each counted where its demand was not met
 * @param countries the countries that most failures came from
 * @param firstTime codes other than success that were not seen before the stretch; null where nothing from before is held,
 *     so that nobody can tell
 */
public record Overview(
        OverviewSpan span,
        Instant from,
        Instant until,
        boolean atNewest,
        Compared compared,
        List<Block> blocks,
        Map<Outcome, Total> totals,
        Ranking failures,
        Ranking interrupts,
        Ranking applications,
        Ranking policies,
        Ranking countries,
        @Nullable List<Item> firstTime) {

    /** How much of an earlier stretch is held. */
    public enum Compared {
        /** The first sign-in held is older. */
        WHOLE,
        /** The first sign-in held lies within it. */
        PART,
        /** Every sign-in held is newer, so that no figure of it means anything. */
        NOTHING
    }

    /**
     * A block of time.
     *
     * @param from where it begins
     * @param until where it ends, not included
     * @param now how many sign-ins ended how
     * @param before the same of the earlier stretch
     */
    public record Block(Instant from, Instant until, Map<Outcome, Long> now, Map<Outcome, Long> before) {}

    /**
     * How many.
     *
     * @param now in the stretch
     * @param before in the earlier stretch
     */
    public record Total(long now, long before) {}

    /**
     * The largest of a kind.
     *
     * @param items largest first
     * @param inAll how many there are
     * @param untold sign-ins that tell none
     */
    public record Ranking(List<Item> items, long inAll, long untold) {}

    /**
     * One code, application, policy or country.
     *
     * @param value as the store spells it: a code in digits, an ID, or a name where no ID was told
     * @param name what a person reads in its place; empty where there is nothing better
     * @param signIns how many
     * @param before how many in the earlier stretch
     * @param users how many distinct users
     * @param firstSeen when the first of the stretch happened
     */
    public record Item(
            String value,
            Optional<String> name,
            long signIns,
            long before,
            Optional<Tally.Users> users,
            Optional<Instant> firstSeen) {}
}
