package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparingInt;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Picks the attempts that a caller most likely means, from what the caller sees and holds. What the log does not tell
 * speaks neither for an attempt nor against it.
 */
public final class Guide {

    /** So many are offered at most: a caller on the line can tell three apart. */
    public static final int MOST = 3;

    private static final int SEEN = 4;
    private static final int FAILED = 3;
    private static final int DEVICE = 2;

    private Guide() {}

    /** What the caller holds. */
    public enum Holding {
        /** A telephone or tablet. */
        PHONE("phone", Set.of("ios", "android", "ipad")),
        /** A computer. */
        COMPUTER("computer", Set.of("windows", "mac", "linux", "chrome")),
        /** The caller did not say. */
        UNCLEAR("unclear", Set.of());

        private final String id;

        @SuppressWarnings("ImmutableEnumChecker") // a set that never changes
        private final Set<String> systems;

        Holding(String id, Set<String> systems) {
            this.id = id;
            this.systems = systems;
        }

        /** The name in forms and word lists. */
        public String id() {
            return id;
        }

        /** The device of that name; empty for another text. */
        public static Optional<Holding> parse(String text) {
            return Arrays.stream(values()).filter(one -> one.id.equals(text)).findFirst();
        }

        private boolean fits(String system) {
            String lower = system.toLowerCase(Locale.ROOT);
            return systems.stream().anyMatch(lower::contains);
        }
    }

    /** The attempts most likely meant, the likeliest first, at most {@link #MOST}; those that fit alike stay in order. */
    public static List<Choice> likeliest(List<Choice> choices, Symptom seen, Holding holding) {
        return choices.stream()
                .sorted(comparingInt((Choice choice) -> -weight(choice.attempt(), seen, holding)))
                .limit(MOST)
                .toList();
    }

    private static int weight(Attempt attempt, Symptom seen, Holding holding) {
        SignInEvent deciding = attempt.deciding();
        return (looksSo(deciding, seen) ? SEEN : 0)
                + (deciding.outcome() == Outcome.FAILURE || deciding.outcome() == Outcome.INTERRUPTED ? FAILED : 0)
                + (deciding.fact(SignInFields.DEVICE_OPERATING_SYSTEM)
                                .value()
                                .filter(holding::fits)
                                .isPresent()
                        ? DEVICE
                        : 0);
    }

    private static boolean looksSo(SignInEvent signIn, Symptom seen) {
        return signIn.errorCode()
                .flatMap(code -> ErrorCodeBook.builtIn().find(code))
                .filter(seen::fits)
                .isPresent();
    }
}
