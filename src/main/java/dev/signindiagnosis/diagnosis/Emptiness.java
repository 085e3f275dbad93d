package dev.signindiagnosis.diagnosis;

import static java.util.stream.Collectors.toSet;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explains an empty result by what the store holds. */
final class Emptiness {

    /** Entra writes nearly every sign-in within five minutes (Microsoft's log latency figures, 99th percentile). */
    private static final Duration USUAL_DELAY = Duration.ofMinutes(5);

    private static final Set<SignInType> OF_USERS =
            Set.of(SignInType.INTERACTIVE_USER, SignInType.NON_INTERACTIVE_USER);

    private final Clock clock;

    Emptiness(Clock clock) {
        this.clock = clock;
    }

    NothingFound explain(Question question, Understood understood, Coverage coverage) {
        @Nullable Instant at = understood.at();
        boolean byId = Ids.named(understood);
        return new NothingFound(
                at == null || byId ? null : at.minus(question.window()),
                at == null || byId ? null : at.plus(question.window()),
                reasons(question, understood, coverage),
                coverage);
    }

    private List<Reason> reasons(Question question, Understood understood, Coverage coverage) {
        if (coverage.signIns() == 0) {
            return List.of(new Reason("storeEmpty", Message.of("reason.storeEmpty"), null));
        }
        boolean lookedUp =
                Ids.named(understood) || Search.of(question, understood).isPresent();
        return lookedUp
                ? reasons(understood.at(), coverage)
                : List.of(new Reason("nothingToLookUp", Message.of("reason.nothingToLookUp"), null));
    }

    private List<Reason> reasons(@Nullable Instant at, Coverage coverage) {
        List<Reason> reasons = new ArrayList<>();
        if (at != null) {
            tooFresh(at).or(() -> outside(at, coverage)).ifPresent(reasons::add);
        }
        otherLogType(coverage).ifPresent(reasons::add);
        reasons.add(new Reason("neverReachedEntra", Message.of("reason.neverReachedEntra"), null));
        return reasons;
    }

    private Optional<Reason> tooFresh(Instant at) {
        Instant now = clock.instant();
        if (at.plus(USUAL_DELAY).isBefore(now)) {
            return Optional.empty();
        }
        Instant retryAt = (at.isAfter(now) ? now : at).plus(USUAL_DELAY);
        return Optional.of(new Reason("tooFresh", Message.of("reason.tooFresh", "retryAt", retryAt), retryAt));
    }

    private static Optional<Reason> outside(Instant at, Coverage coverage) {
        Instant earliest = coverage.earliest().orElseThrow();
        Instant latest = coverage.latest().orElseThrow();
        boolean inside = !at.isBefore(earliest) && !at.isAfter(latest);
        return inside
                ? Optional.empty()
                : Optional.of(new Reason(
                        "outsideCoverage",
                        Message.of("reason.outsideCoverage", "earliest", earliest, "latest", latest),
                        null));
    }

    /** The admin centre's usual export holds one type of sign-in only. */
    private static Optional<Reason> otherLogType(Coverage coverage) {
        Set<SignInType> held =
                coverage.ranges().stream().map(Coverage.Range::type).collect(toSet());
        List<Message> missing = OF_USERS.stream()
                .filter(type -> !held.contains(type))
                .sorted()
                .map(type -> Message.of("type." + type.id()))
                .toList();
        return missing.isEmpty() || held.contains(SignInType.UNKNOWN)
                ? Optional.empty()
                : Optional.of(new Reason("otherLogType", Message.of("reason.otherLogType", "missing", missing), null));
    }
}
