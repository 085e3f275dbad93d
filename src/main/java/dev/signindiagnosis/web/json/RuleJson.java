package dev.signindiagnosis.web.json;

import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleAction;
import dev.signindiagnosis.rule.RuleExample;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the rule book. Facts stand in its texts in braces.
 *
 * @param id stable for ever
 * @param title the cause in a few words
 * @param status draft, stable or retired; only stable rules judge
 * @param codes error codes that it is about
 * @param confidence how sure it is when it fits
 * @param when its condition; null where the codes alone decide
 * @param supersedes rules that it says better
 * @param actor who must act
 * @param happened what it says happened: the first text whose facts are all told
 * @param evidence the facts that it rests on
 * @param actions what to do, in order
 * @param references error codes to read on at
 * @param examples what it must fit and must not fit
 */
record RuleJson(
        String id,
        String title,
        String status,
        List<Integer> codes,
        String confidence,
        @Nullable String when,
        List<String> supersedes,
        String actor,
        List<String> happened,
        List<String> evidence,
        List<RuleActionJson> actions,
        List<String> references,
        List<ExampleJson> examples) {

    /**
     * One step that a rule proposes.
     *
     * @param who takes it
     * @param role the least role that can; null where none is needed
     * @param text what to do
     * @param link the name of the place in the admin centre; null for nowhere
     * @param verify how to see that it worked; null where the rule does not say
     */
    record RuleActionJson(
            String who,
            @Nullable String role,
            String text,
            @Nullable String link,
            @Nullable String verify) {}

    /**
     * A made-up sign-in.
     *
     * @param name what is special about it
     * @param matches whether the rule fits it
     */
    record ExampleJson(String name, boolean matches) {
        static ExampleJson of(RuleExample example) {
            return new ExampleJson(example.name(), example.matches());
        }
    }

    static RuleJson of(Rule rule, Words words) {
        return new RuleJson(
                rule.id(),
                words.say(rule.titleKey()),
                rule.status().id(),
                rule.codes(),
                rule.confidence().id(),
                rule.when(),
                rule.supersedes(),
                rule.actor().id(),
                IntStream.range(0, rule.happenedTexts())
                        .mapToObj(number -> words.say(rule.happenedKey(number)))
                        .toList(),
                rule.evidence(),
                IntStream.range(0, rule.actions().size())
                        .mapToObj(number -> action(rule, number, words))
                        .toList(),
                rule.references().stream().map(code -> "AADSTS" + code).toList(),
                rule.examples().stream().map(ExampleJson::of).toList());
    }

    private static RuleActionJson action(Rule rule, int number, Words words) {
        RuleAction action = rule.actions().get(number);
        return new RuleActionJson(
                action.who().id(),
                action.role(),
                words.say(rule.actionKey(number)),
                action.link() == null ? null : action.link().id(),
                action.verifiable() ? words.say(rule.verifyKey(number)) : null);
    }
}
