package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the policies and authentication steps of an example. */
final class ExampleLists {

    private static final List<String> POLICY_KEYS = List.of(
            "id",
            "name",
            "result",
            "grantControls",
            "sessionControls",
            "authenticationStrength",
            "conditionsSatisfied",
            "conditionsNotSatisfied",
            "includeRules");
    private static final List<String> STEP_KEYS =
            List.of("at", "method", "detail", "succeeded", "result", "requirement");

    private ExampleLists() {}

    static List<AppliedPolicy> policies(YamlValue list) throws RuleRefusedException {
        List<AppliedPolicy> policies = new ArrayList<>();
        for (YamlValue item : list.items()) {
            YamlValue.onlyKnown(item.entries(), POLICY_KEYS);
            policies.add(policy(new RuleFields(item, item.entries())));
        }
        return policies;
    }

    private static AppliedPolicy policy(RuleFields fields) throws RuleRefusedException {
        return new AppliedPolicy(
                text(fields, "id"),
                text(fields, "name"),
                text(fields, "result"),
                fields.texts("grantControls"),
                fields.texts("sessionControls"),
                text(fields, "authenticationStrength"),
                texts(fields, "conditionsSatisfied"),
                texts(fields, "conditionsNotSatisfied"),
                texts(fields, "includeRules"));
    }

    static List<AuthenticationStep> steps(YamlValue list) throws RuleRefusedException {
        List<AuthenticationStep> steps = new ArrayList<>();
        for (YamlValue item : list.items()) {
            YamlValue.onlyKnown(item.entries(), STEP_KEYS);
            steps.add(step(new RuleFields(item, item.entries())));
        }
        return steps;
    }

    private static AuthenticationStep step(RuleFields fields) throws RuleRefusedException {
        Optional<YamlValue> at = fields.optional("at");
        Optional<YamlValue> succeeded = fields.optional("succeeded");
        Fact<Instant> time = at.isPresent() ? Fact.told(ExampleReader.time(at.get())) : Fact.untold(FactState.ABSENT);
        Fact<Boolean> passed =
                succeeded.isPresent() ? Fact.told(succeeded.get().flag()) : Fact.untold(FactState.ABSENT);
        return new AuthenticationStep(
                time,
                text(fields, "method"),
                text(fields, "detail"),
                passed,
                text(fields, "result"),
                text(fields, "requirement"));
    }

    private static Fact<String> text(RuleFields fields, String key) throws RuleRefusedException {
        Optional<YamlValue> value = fields.optional(key);
        return value.isPresent() ? Fact.told(value.get().text()) : Fact.untold(FactState.ABSENT);
    }

    private static Fact<List<String>> texts(RuleFields fields, String key) throws RuleRefusedException {
        return fields.optional(key).isPresent() ? Fact.told(fields.texts(key)) : Fact.untold(FactState.ABSENT);
    }
}
