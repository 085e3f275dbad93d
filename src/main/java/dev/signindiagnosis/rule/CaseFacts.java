package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.SignInFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of one case, each read once however many rules ask. For one thread. */
final class CaseFacts {

    private final Case judged;
    private final Map<String, Fact<?>> read = new HashMap<>();

    CaseFacts(Case judged) {
        this.judged = judged;
    }

    Fact<?> get(RuleFact fact) {
        return read.computeIfAbsent(fact.name(), name -> fact.read(judged));
    }

    Optional<Integer> errorCode() {
        return judged.signIn().get(SignInFields.ERROR_CODE).value().map(Long::intValue);
    }

    /** The fact with its state, ready to be shown. */
    Evidence evidence(RuleFact fact) {
        Fact<?> known = get(fact);
        return new Evidence(
                fact.name(), known.state(), known.value().map(CaseFacts::shown).orElse(null));
    }

    private static Object shown(Object value) {
        return value instanceof List<?> list
                ? inForce(list).stream().map(CaseFacts::line).toList()
                : value;
    }

    /** Logs list dozens of policies that did not apply; they are shown only where none did. */
    private static List<?> inForce(List<?> list) {
        List<?> applied = list.stream()
                .filter(item -> item instanceof AppliedPolicy policy && policy.applied())
                .toList();
        return applied.isEmpty() ? list : applied;
    }

    private static Object line(Object item) {
        if (item instanceof AppliedPolicy policy) {
            return joined(policy.name(), policy.result());
        }
        return item instanceof AuthenticationStep step ? joined(step.method(), step.result()) : item;
    }

    private static String joined(Fact<String> first, Fact<String> second) {
        return Stream.of(first, second)
                .map(part -> part.value().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }
}
