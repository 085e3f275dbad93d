package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.ResultView.SignInView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what a kept answer tells of the sign-in itself: its attempt, policies, steps and facts. */
final class KeptSignIn {

    /** Facts that the answer holds under a name of its own. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            SignInFields.CONDITIONAL_ACCESS_STATUS.name(), "conditionalAccessStatus",
            SignInFields.AUTHENTICATION_REQUIREMENT.name(), "authenticationRequirement");

    private final Words words;
    private final FactWords facts;
    private final PortalLinks links;

    KeptSignIn(Words words, PortalLinks links) {
        this.words = words;
        this.facts = new FactWords(words);
        this.links = links;
    }

    /** What the page shows of it beside the causes. */
    SignInView of(KeptNode answer) {
        KeptNode signIn = answer.part("signIn");
        String key = signIn.text("key");
        AttemptView own = KeptAttempt.of(answer.part("attempt"), key, words);
        List<AttemptView> attempts = Stream.concat(
                        Stream.of(own),
                        answer.parts("otherAttempts").stream().map(other -> KeptAttempt.of(other, key, words)))
                .toList();
        return new SignInView(
                key,
                "/sign-ins/" + key,
                ids(signIn),
                own,
                AttemptsView.of(attempts, own, words),
                null,
                policies(answer),
                StepView.tableOf(
                        answer.state("authenticationState"),
                        answer.parts("authentication").stream()
                                .map(KeptSignIn::step)
                                .toList(),
                        words),
                List.of(new DetailView("basic", words.say("details.basic"), told(signIn), List.of())));
    }

    private List<FactView> ids(KeptNode signIn) {
        List<FactView> ids = new ArrayList<>();
        String label = words.say(signIn.firstOf("requestId") == null ? "id.key" : "id.request");
        ids.add(new FactView(label, signIn.text("key"), true, true));
        signIn.texts("correlationIds")
                .forEach(id -> ids.add(new FactView(words.say("id.correlation"), id, true, true)));
        return List.copyOf(ids);
    }

    private PolicyView.Table policies(KeptNode answer) {
        List<AppliedPolicy> all = new ArrayList<>();
        List<AppliedPolicy> deciding = new ArrayList<>();
        for (KeptNode one : answer.parts("policies")) {
            AppliedPolicy policy = policy(one);
            all.add(policy);
            if (one.says("decided")) {
                deciding.add(policy);
            }
        }
        return PolicyView.tableOf(answer.state("policiesState"), all, deciding, facts, links);
    }

    private static AppliedPolicy policy(KeptNode policy) {
        return new AppliedPolicy(
                policy.fact("id"),
                policy.fact("name"),
                policy.fact("result"),
                policy.texts("grantControls"),
                policy.texts("sessionControls"),
                policy.fact("authenticationStrength"),
                KeptNode.factOf(conditions(policy, "conditionsSatisfied").orElse(null)),
                KeptNode.factOf(conditions(policy, "conditionsNotSatisfied").orElse(null)),
                KeptNode.factOf(conditions(policy, "includeRules").orElse(null)));
    }

    private static Optional<List<String>> conditions(KeptNode policy, String name) {
        return policy.part(name).isThere() ? Optional.of(policy.texts(name)) : Optional.empty();
    }

    private static AuthenticationStep step(KeptNode step) {
        return new AuthenticationStep(
                KeptNode.factOf(step.moment("at")),
                step.fact("method"),
                step.fact("detail"),
                KeptNode.factOf(step.part("succeeded").json().booleanValueOpt().orElse(null)),
                step.fact("result"),
                step.fact("requirement"));
    }

    /** Every fact of the log that the answer holds a value of. */
    private List<FactView> told(KeptNode signIn) {
        return SignInFields.all().stream().flatMap(field -> told(field, signIn)).toList();
    }

    private Stream<FactView> told(SignInField<?> field, KeptNode signIn) {
        String path = OTHER_NAMES.getOrDefault(field.name(), field.name());
        return value(signIn.json().at("/" + path.replace('.', '/')), field)
                .map(value -> new FactView(facts.label(field.name()), facts.value(field.name(), value), true, false));
    }

    private static Stream<Object> value(JsonNode json, SignInField<?> field) {
        if (json.isString()) {
            return Stream.of(
                    field.kind() == SignInField.Kind.TIME ? Instant.parse(json.stringValue()) : json.stringValue());
        }
        if (json.isArray()) {
            return Stream.of(json.values().stream().map(one -> one.asString("")).toList());
        }
        return json.isBoolean()
                ? Stream.of(json.booleanValue())
                : json.isNumber() ? Stream.of(json.asLong()) : Stream.empty();
    }
}
