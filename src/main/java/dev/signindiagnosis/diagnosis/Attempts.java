package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the sign-ins of one correlation ID into attempts. A correlation ID is the client's and can span several.
 *
 * <p>Sign-ins of different log tenants never share an attempt. Within one, those with the same original request ID
 * belong together; where it is not told, time and application decide: a pause of more than ten minutes, or another
 * application after the user was let in or refused, begins a new attempt.
 */
final class Attempts {

    /** A prompt waits for the user about this long at most; Entra's own sign-in session ends near it. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** A correlation ID that a client uses for everything can span thousands; nobody reads more than these. */
    static final int MOST_OTHERS = 200;

    private static final Comparator<SignInEvent> ORDER = comparing(SignInEvent::at)
            .thenComparing(one -> one.key().value())
            .thenComparing(one -> one.tenant().id());

    private Attempts() {}

    /** The attempts that the sign-ins make up, the one that began first first. */
    static List<Attempt> of(Collection<SignInEvent> signIns) {
        Map<LogTenant, List<SignInEvent>> byTenant = new LinkedHashMap<>();
        signIns.stream()
                .sorted(ORDER)
                .forEach(one -> byTenant.computeIfAbsent(one.tenant(), tenant -> new ArrayList<>())
                        .add(one));
        return byTenant.values().stream()
                .flatMap(ofTenant -> split(ofTenant).stream())
                .map(Attempts::attempt)
                .sorted(comparing(attempt -> attempt.signIns().get(0), ORDER))
                .toList();
    }

    private static List<List<SignInEvent>> split(List<SignInEvent> ordered) {
        Map<String, List<SignInEvent>> byFirstRequest = new HashMap<>();
        List<List<SignInEvent>> attempts = new ArrayList<>();
        List<SignInEvent> open = List.of();
        for (SignInEvent signIn : ordered) {
            String firstRequest = firstRequest(signIn).orElse(signIn.key().value());
            List<SignInEvent> home = byFirstRequest.get(firstRequest);
            if (home == null) {
                home = continues(open, signIn) ? open : begin(attempts);
                byFirstRequest.put(firstRequest, home);
            }
            home.add(signIn);
            open = home;
        }
        return attempts;
    }

    private static List<SignInEvent> begin(List<List<SignInEvent>> attempts) {
        List<SignInEvent> begun = new ArrayList<>();
        attempts.add(begun);
        return begun;
    }

    private static Optional<String> firstRequest(SignInEvent signIn) {
        return signIn.fact(SignInFields.ORIGINAL_REQUEST_ID).value().map(id -> id.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a sign-in of a sequence not seen so far goes on with the open attempt. After a prompt it does: Entra
     * often begins a new sequence once the prompt was answered. After an end it does only where no sequence is told.
     */
    private static boolean continues(List<SignInEvent> open, SignInEvent next) {
        if (open.isEmpty()) {
            return false;
        }
        SignInEvent last = open.get(open.size() - 1);
        boolean soon = Duration.between(last.at(), next.at()).compareTo(PAUSE) <= 0;
        boolean ended = last.outcome() == Outcome.SUCCESS || last.outcome() == Outcome.FAILURE;
        boolean sameApplication = Subjects.application(last).equals(Subjects.application(next));
        return soon && (!ended || firstRequest(next).isEmpty() && sameApplication);
    }

    /**
     * The deciding sign-in: the last refusal that no success followed; else the first success after the last refusal;
     * else the last that says two things; else the last interrupt; else the last.
     */
    private static Attempt attempt(List<SignInEvent> signIns) {
        @Nullable SignInEvent refusal = null;
        @Nullable SignInEvent success = null;
        @Nullable SignInEvent interrupt = null;
        @Nullable SignInEvent twofold = null;
        for (SignInEvent signIn : signIns) {
            switch (Ended.weighed(signIn)) {
                case FAILURE -> {
                    refusal = signIn;
                    success = null;
                }
                case SUCCESS -> success = success == null ? signIn : success;
                case INTERRUPTED -> interrupt = signIn;
                case UNKNOWN -> twofold = Ended.refusedSuccess(signIn) ? signIn : twofold;
            }
        }
        if (success != null) {
            return new Attempt(signIns, success, Ending.SIGNED_IN);
        }
        if (refusal != null) {
            return new Attempt(signIns, refusal, Ending.BLOCKED);
        }
        if (twofold != null) {
            return new Attempt(signIns, twofold, Ending.UNKNOWN);
        }
        return interrupt != null
                ? new Attempt(signIns, interrupt, Ending.INTERRUPTED)
                : new Attempt(signIns, signIns.get(signIns.size() - 1), Ending.UNKNOWN);
    }

    /** The attempt to diagnose: nearest to a moment where one is told, else the last that did not end signed in, else the last. */
    static Attempt toDiagnose(List<Attempt> attempts, @Nullable Instant at) {
        if (at != null) {
            return attempts.stream()
                    .min(comparing(attempt -> attempt.distanceTo(at)))
                    .orElseThrow();
        }
        List<Attempt> unsuccessful = attempts.stream()
                .filter(attempt -> attempt.ending() != Ending.SIGNED_IN)
                .toList();
        List<Attempt> wanted = unsuccessful.isEmpty() ? attempts : unsuccessful;
        return wanted.stream().max(comparing(Attempt::endedAt)).orElseThrow();
    }

    /** The attempts beside that one, at most {@value #MOST_OTHERS} and those nearest in time, in the order given. */
    static List<Attempt> others(List<Attempt> attempts, Attempt own) {
        List<Attempt> others =
                attempts.stream().filter(attempt -> !attempt.equals(own)).toList();
        if (others.size() <= MOST_OTHERS) {
            return others;
        }
        Instant at = own.signIns().get(0).at();
        List<Attempt> nearest = others.stream()
                .sorted(comparing(attempt ->
                        Duration.between(attempt.signIns().get(0).at(), at).abs()))
                .limit(MOST_OTHERS)
                .toList();
        return nearest.stream()
                .sorted(comparing(attempt -> attempt.signIns().get(0).at()))
                .toList();
    }
}
