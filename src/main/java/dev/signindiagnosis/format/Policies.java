package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code appliedConditionalAccessPolicies} and its namesakes. */
final class Policies {

    private final FactState blankCondition;

    /**
     * Reads the policies of one format.
     *
     * @param conditionsCarried whether the format has a place for conditions and strengths; Graph v1.0 has none
     */
    Policies(boolean conditionsCarried) {
        this.blankCondition = conditionsCarried ? FactState.ABSENT : FactState.NOT_IN_FORMAT;
    }

    /** The policies, or null where the value is no list. */
    @Nullable
    List<AppliedPolicy> read(Object value) {
        List<?> list = Values.list(value);
        if (list == null) {
            return null;
        }
        List<AppliedPolicy> policies = new ArrayList<>(list.size());
        for (Object item : list) {
            if (item instanceof JsonObject policy) {
                policies.add(policy(policy));
            }
        }
        return List.copyOf(policies);
    }

    private AppliedPolicy policy(JsonObject policy) {
        return new AppliedPolicy(
                Texts.fact(policy, "id"),
                Texts.fact(policy, "displayName"),
                result(policy),
                list(policy, "enforcedGrantControls"),
                list(policy, "enforcedSessionControls"),
                strength(policy),
                names(policy, "conditionsSatisfied", Conditions::names),
                names(policy, "conditionsNotSatisfied", Conditions::names),
                names(policy, "includeRulesSatisfied", TextLists.pair("conditionalAccessCondition", "ruleSatisfied")));
    }

    private static Fact<String> result(JsonObject policy) {
        Object value = policy.get("result");
        String word = value == null ? null : NumberedWords.POLICY_RESULT.word(value);
        return word == null ? Fact.untold(FactState.ABSENT) : Fact.told(word);
    }

    private static List<String> list(JsonObject policy, String name) {
        Object value = policy.get(name);
        return value == null ? List.of() : TextLists.plain(value);
    }

    private Fact<String> strength(JsonObject policy) {
        Object value = policy.get("authenticationStrength");
        JsonObject strength = value == null ? null : Values.object(value);
        String name = strength == null ? null : strength.text("displayName");
        return name == null ? Fact.untold(blankCondition) : Fact.told(name);
    }

    private Fact<List<String>> names(JsonObject policy, String name, Function<Object, List<String>> read) {
        Object value = policy.get(name);
        return value == null ? Fact.untold(blankCondition) : Fact.told(read.apply(value));
    }
}
