package dev.signindiagnosis.diagnosis;

import static java.util.stream.Collectors.toCollection;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * It stands in the log of another type of sign-in, of which nothing is held around that time. The admin centre's usual
 * export holds one type only.
 */
final class OtherLogType implements Explanation {

    /** Codes of a secret, certificate or assertion with which an application signs in as itself. */
    private static final Set<Integer> OF_APPLICATIONS =
            Set.of(7000215, 7000222, 7000218, 700027, 700024, 70021, 700211, 700212, 700213, 700214);

    /** Days around the time: fewer say little in a small tenant. */
    private static final Duration AROUND = Duration.ofDays(1);

    @Override
    public Optional<Reason> test(EmptySearch search) {
        @Nullable Instant at = search.at();
        Set<SignInType> held = at == null ? held(search) : heldAround(at, search);
        Set<SignInType> missing = wanted(search);
        missing.removeAll(held);
        if (missing.isEmpty() || held.isEmpty() || held.contains(SignInType.UNKNOWN)) {
            return Optional.empty();
        }
        String key = at == null ? "reason.otherLogType" : "reason.otherLogType.around";
        return Optional.of(
                Reason.shown("otherLogType", Message.of(key, "missing", names(missing), "held", names(held))));
    }

    /** The logs in which such a sign-in can stand. */
    private static Set<SignInType> wanted(EmptySearch search) {
        @Nullable Integer code = search.understood().decidingCode();
        return code != null && OF_APPLICATIONS.contains(code)
                ? EnumSet.of(SignInType.SERVICE_PRINCIPAL)
                : EnumSet.of(SignInType.INTERACTIVE_USER, SignInType.NON_INTERACTIVE_USER);
    }

    private static Set<SignInType> held(EmptySearch search) {
        return search.coverage().ranges().stream()
                .map(Coverage.Range::type)
                .collect(toCollection(() -> EnumSet.noneOf(SignInType.class)));
    }

    private static Set<SignInType> heldAround(Instant at, EmptySearch search) {
        SignInFilter filter =
                SignInFilter.ALL.withTenant(search.question().tenant()).between(at.minus(AROUND), at.plus(AROUND));
        SignInCounts counts = search.store()
                .count(CountQuery.of(filter).by(CountGroup.TYPE, SignInType.values().length), search.deadline());
        Set<SignInType> held = EnumSet.noneOf(SignInType.class);
        counts.groups().forEach(group -> SignInType.parse(group.value()).ifPresent(held::add));
        if (counts.untold() > 0) {
            held.add(SignInType.UNKNOWN);
        }
        return held;
    }

    private static List<Message> names(Set<SignInType> types) {
        return types.stream().map(type -> Message.of("type." + type.id())).toList();
    }
}
