package dev.signindiagnosis.web.page;

import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleExample;
import dev.signindiagnosis.rule.RuleStatus;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a rule says beside the rule itself.
 *
 * @param status says that it does not judge; null where it does
 * @param supersedes rules that it says better
 * @param supersededBy rules that say better what it says
 * @param matches what it fits
 * @param misses what it does not fit, though it looks alike
 */
record RulePageView(
        @Nullable String status,
        List<OtherRule> supersedes,
        List<OtherRule> supersededBy,
        List<ExampleView> matches,
        List<ExampleView> misses) {

    /**
     * Another rule.
     *
     * @param title its cause in a few words
     * @param address its page
     */
    record OtherRule(String title, String address) {}

    /**
     * A made-up sign-in.
     *
     * @param name what is special about it
     * @param facts what it tells
     */
    record ExampleView(String name, List<FactView> facts) {}

    static RulePageView of(Rule rule, RuleBook book, Words words) {
        return new RulePageView(
                rule.status() == RuleStatus.STABLE
                        ? null
                        : words.say("rules.status." + rule.status().id()),
                rule.supersedes().stream()
                        .flatMap(id -> book.byId(id).stream())
                        .map(other -> other(other, words))
                        .toList(),
                book.rules().stream()
                        .filter(other -> other.supersedes().contains(rule.id()))
                        .map(other -> other(other, words))
                        .toList(),
                examples(rule, true, words),
                examples(rule, false, words));
    }

    private static OtherRule other(Rule rule, Words words) {
        return new OtherRule(words.say(rule.titleKey()), "/rules/" + rule.id());
    }

    private static List<ExampleView> examples(Rule rule, boolean matching, Words words) {
        return rule.examples().stream()
                .filter(example -> example.matches() == matching)
                .map(example -> example(example, words))
                .toList();
    }

    private static ExampleView example(RuleExample example, Words words) {
        FactWords facts = new FactWords(words);
        List<FactView> told = example.toldFacts().entrySet().stream()
                .map(fact -> view(fact.getKey(), fact.getValue(), facts))
                .toList();
        return new ExampleView(example.name(), told);
    }

    /** Policies and steps are told in a line here: an example has one or two. */
    private static FactView view(String name, Fact<?> fact, FactWords words) {
        if (fact.value().orElse(null) instanceof List<?> several
                && several.stream()
                        .anyMatch(one -> one instanceof AppliedPolicy || one instanceof AuthenticationStep)) {
            String line = several.stream().map(one -> line(one, words)).collect(Collectors.joining("; "));
            return new FactView(words.label(name), line, true, false);
        }
        return FactView.of(name, fact, words);
    }

    private static String line(Object one, FactWords words) {
        Stream<String> parts = one instanceof AppliedPolicy policy
                ? Stream.of(
                                policy.name().value().stream(),
                                policy.result().value().map(raw -> words.listed("policyResult", raw)).stream(),
                                policy.grantControls().stream().map(raw -> words.listed("grantControl", raw)),
                                policy.conditionsSatisfied().value().stream()
                                        .flatMap(List::stream)
                                        .map(raw -> words.listed("condition", raw)))
                        .flatMap(all -> all)
                : one instanceof AuthenticationStep step
                        ? Stream.of(step.method(), step.detail(), step.result()).flatMap(fact -> fact.value().stream())
                        : Stream.empty();
        return parts.collect(Collectors.joining(", "));
    }
}
