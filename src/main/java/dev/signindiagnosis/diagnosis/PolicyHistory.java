package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.PolicyChange.Kind;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the policies that a subject's sign-ins to one application met.
 *
 * <p>Compared are sign-ins that tell at least one policy: an empty list is what a log writes where Conditional Access did
 * not run. Prompts on the way are left out, since every one of them shows a policy that is not met yet.
 */
final class PolicyHistory {

    private final List<PolicyChange> changes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PolicyHistory() {}

    /**
     * The changes, newest first; of each policy and kind the newest.
     *
     * @param newestFirst sign-ins, the first of which is told even where it is a prompt
     */
    static List<PolicyChange> of(List<SignInEvent> newestFirst) {
        PolicyHistory history = new PolicyHistory();
        @Nullable SignInEvent later = null;
        for (SignInEvent signIn : newestFirst) {
            boolean counts = later == null || signIn.outcome() != Outcome.INTERRUPTED;
            if (counts && tellsPolicies(signIn)) {
                if (later != null) {
                    history.compare(signIn, later);
                }
                later = signIn;
            } else if (later == null) {
                return List.of();
            }
        }
        return history.changes;
    }

    /** Whether changes can be told of it. */
    static boolean tellsPolicies(SignInEvent signIn) {
        return !signIn.policies().isEmpty();
    }

    private void compare(SignInEvent before, SignInEvent after) {
        Map<String, AppliedPolicy> old = byId(before);
        Map<String, AppliedPolicy> current = byId(after);
        boolean oldComplete = old.size() == before.policies().size();
        boolean currentComplete = current.size() == after.policies().size();
        current.forEach((id, policy) -> {
            @Nullable AppliedPolicy was = old.get(id);
            if (was == null && oldComplete) {
                add(id, Kind.NEW, policy, null, told(policy.result().value()), before, after);
            } else if (was != null) {
                compare(id, was, policy, before, after);
            }
        });
        old.forEach((id, policy) -> {
            if (currentComplete && !current.containsKey(id)) {
                add(id, Kind.GONE, policy, told(policy.result().value()), null, before, after);
            }
        });
    }

    private void compare(String id, AppliedPolicy was, AppliedPolicy is, SignInEvent before, SignInEvent after) {
        if (differ(was.result().value(), is.result().value())) {
            add(
                    id,
                    Kind.OTHER_RESULT,
                    is,
                    told(was.result().value()),
                    told(is.result().value()),
                    before,
                    after);
        }
        if (differ(was.name().value(), is.name().value())) {
            add(
                    id,
                    Kind.OTHER_NAME,
                    is,
                    told(was.name().value()),
                    told(is.name().value()),
                    before,
                    after);
        }
    }

    private static boolean differ(Optional<String> then, Optional<String> now) {
        return then.isPresent() && now.isPresent() && !then.get().equalsIgnoreCase(now.get());
    }

    private static @Nullable String told(Optional<String> value) {
        return value.orElse(null);
    }

    private void add(
            String id,
            Kind kind,
            AppliedPolicy policy,
            @Nullable String then,
            @Nullable String now,
            SignInEvent before,
            SignInEvent after) {
        if (seen.add(kind.id() + ' ' + id)) {
            changes.add(new PolicyChange(
                    told(policy.id().value()), told(policy.name().value()), kind, then, now, before, after));
        }
    }

    /** By ID; a policy without one cannot be told from a renamed one, so beside it none is called new or gone. */
    private static Map<String, AppliedPolicy> byId(SignInEvent signIn) {
        Map<String, AppliedPolicy> policies = new LinkedHashMap<>();
        signIn.fact(SignInFields.POLICIES)
                .value()
                .orElse(List.of())
                .forEach(policy -> policy.id().value().ifPresent(id -> policies.put(id, policy)));
        return policies;
    }
}
