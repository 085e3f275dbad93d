package dev.signindiagnosis.signin;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the rows of one sign-in. The result is a function of the set of rows: they are put in one order first (later
 * ingested, then telling more, then by digest), and what a later row tells stands. Lists of policies and steps are
 * united, because Entra splits and completes them over rows.
 */
final class RowMerge {

    private static final Comparator<SignInRow> ORDER = comparing((SignInRow row) ->
                    row.facts().get(SignInFields.INGESTED_AT).value().orElse(Instant.MIN))
            .thenComparing(row -> row.facts().told())
            .thenComparing(SignInRow::id);

    private RowMerge() {}

    static SignInEvent merge(Collection<SignInRow> rows) {
        Map<String, SignInRow> distinct = new TreeMap<>();
        rows.forEach(row -> distinct.put(row.id(), row));
        List<SignInRow> ordered = distinct.values().stream().sorted(ORDER).toList();
        SignInRow last = ordered.get(ordered.size() - 1);
        Set<CorrelationId> correlationIds = new HashSet<>();
        ordered.forEach(row -> correlationIds.addAll(row.correlationIds()));
        Facts facts = ordered.size() == 1 ? last.facts() : mergeFacts(ordered);
        return new SignInEvent(last.key(), last.tenant(), facts, correlationIds, ordered.size());
    }

    private static Facts mergeFacts(List<SignInRow> ordered) {
        Facts.Builder merged = Facts.carrying(Set.of());
        for (SignInRow row : ordered) {
            merged.carry(row.facts().carried());
            for (SignInField<?> field : row.facts().stated()) {
                put(merged, field, row.facts());
            }
        }
        uniteLists(merged, ordered);
        return merged.build();
    }

    /** A told fact replaces any; a blank with a reason stands only where nothing was told. */
    private static <T> void put(Facts.Builder merged, SignInField<T> field, Facts facts) {
        Fact<T> fact = facts.get(field);
        if (fact.isTold() || !merged.tells(field)) {
            merged.put(field, fact);
        }
    }

    private static void uniteLists(Facts.Builder merged, List<SignInRow> ordered) {
        Map<Object, AppliedPolicy> policies = new LinkedHashMap<>();
        Map<Object, AuthenticationStep> steps = new LinkedHashMap<>();
        for (SignInRow row : ordered) {
            for (AppliedPolicy policy :
                    row.facts().get(SignInFields.POLICIES).value().orElse(List.of())) {
                policies.put(policy.id().isTold() ? policy.id() : policy, policy);
            }
            for (AuthenticationStep step :
                    row.facts().get(SignInFields.AUTHENTICATION_STEPS).value().orElse(List.of())) {
                steps.put(List.of(step.at(), step.method(), step.requirement()), step);
            }
        }
        if (!policies.isEmpty()) {
            merged.put(SignInFields.POLICIES, List.copyOf(policies.values()));
        }
        if (!steps.isEmpty()) {
            List<AuthenticationStep> inOrder = new ArrayList<>(steps.values());
            inOrder.sort(comparing(step -> step.at().value().orElse(Instant.MIN)));
            merged.put(SignInFields.AUTHENTICATION_STEPS, List.copyOf(inOrder));
        }
    }
}
