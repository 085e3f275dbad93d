package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.QueryNotSupportedException;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Explains an empty result. Every explanation is tested against the store. Those that show what may have been meant come
 * first, then those that the store, the clock or the message shows, then those that nothing speaks against; within each
 * in the order of {@link #explanations}, the likelier first.
 */
final class Emptiness {

    /** A person waits for the page; what was not tested by then is left out, and said to be. */
    private static final Duration TESTS = Duration.ofSeconds(3);

    private final Clock clock;
    private final List<Explanation> explanations;

    /**
     * Explains by the clock and the settings.
     *
     * @param retention how long sign-ins stay; null where all do
     */
    Emptiness(Clock clock, @Nullable Duration retention) {
        this.clock = clock;
        this.explanations = explanations(retention);
    }

    /** In the order of likelihood: the time first, then what was typed, then where the sign-in may be instead. */
    private static List<Explanation> explanations(@Nullable Duration retention) {
        return List.of(
                new TooFresh(),
                new OutsideRetention(retention),
                new OutsideCoverage(),
                new OtherSpelling(),
                new OtherTime(),
                new IdIsOther(),
                new OtherPart(),
                new OtherTenant(),
                new OtherLogType(),
                new Redacted(),
                new NotLogged(),
                search -> Optional.of(Reason.possible("neverReachedEntra", Message.of("reason.neverReachedEntra"))));
    }

    NothingFound explain(Question question, Understood understood, SignInEventRepository store, Deadline deadline) {
        Coverage coverage = store.coverage(deadline);
        @Nullable Instant at = understood.at();
        boolean byId = Ids.named(understood);
        Tested tested =
                tested(new EmptySearch(question, understood, coverage, clock.instant(), store, Deadline.in(TESTS)));
        return new NothingFound(
                at == null || byId ? null : at.minus(question.window()),
                at == null || byId ? null : at.plus(question.window()),
                CommandLineHint.on(tested.reasons(), question, understood),
                tested.all(),
                coverage);
    }

    private Tested tested(EmptySearch search) {
        if (search.coverage().signIns() == 0) {
            return Tested.only(Reason.shown("storeEmpty", Message.of("reason.storeEmpty")));
        }
        return search.byId() || search.searched().isPresent()
                ? testAll(search)
                : Tested.only(Reason.shown("nothingToLookUp", Message.of("reason.nothingToLookUp")));
    }

    private Tested testAll(EmptySearch search) {
        List<Reason> reasons = new ArrayList<>();
        boolean all = true;
        for (Explanation explanation : explanations) {
            try {
                explanation.test(search).ifPresent(reasons::add);
            } catch (DeadlinePassedException | QueryNotSupportedException untested) {
                all = false;
            }
        }
        reasons.sort(comparing(Reason::standing));
        return new Tested(reasons, all);
    }

    private record Tested(List<Reason> reasons, boolean all) {

        static Tested only(Reason reason) {
            return new Tested(List.of(reason), true);
        }
    }
}
