package dev.signindiagnosis.web.page;

import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleAction;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a page shows it. Facts stand in its texts in braces, by their names.
 *
 * @param id addresses it
 * @param address its page
 * @param title the cause in a few words
 * @param codes codes that it is about, as error pages print them
 * @param confidence how sure it is when it fits
 * @param actor who must act
 * @param when its condition; null where the codes alone decide
 * @param happened what it says happened, the fullest text first
 * @param evidence what it rests on
 * @param actions what it says to do
 * @param own whether it is an organisation's own
 * @param onlyEnglish whether it lacks the language of the page
 */
record RuleView(
        String id,
        String address,
        String title,
        List<CodeLink> codes,
        String confidence,
        String actor,
        @Nullable String when,
        List<String> happened,
        List<String> evidence,
        List<StepOf> actions,
        boolean own,
        boolean onlyEnglish) {

    /**
     * A code with its page.
     *
     * @param label as error pages print it
     * @param address its page
     */
    record CodeLink(String label, String address) {}

    /**
     * One step.
     *
     * @param who takes it
     * @param role least role that can; null where none is needed
     * @param text what to do
     * @param verify how to see that it worked; null where nobody says
     */
    record StepOf(
            String who,
            @Nullable String role,
            String text,
            @Nullable String verify) {}

    static RuleView of(Rule rule, boolean own, Words words) {
        FactWords facts = new FactWords(words);
        return new RuleView(
                rule.id(),
                "/rules/" + rule.id(),
                words.say(rule.titleKey()),
                rule.codes().stream()
                        .map(code -> new CodeLink("AADSTS" + code, "/error-codes/" + code))
                        .toList(),
                words.say("confidence." + rule.confidence().id()),
                words.say("actor." + rule.actor().id()),
                rule.when(),
                IntStream.range(0, rule.happenedTexts())
                        .mapToObj(number -> words.say(rule.happenedKey(number)))
                        .toList(),
                rule.evidence().stream().map(facts::label).toList(),
                IntStream.range(0, rule.actions().size())
                        .mapToObj(number -> step(rule, number, words))
                        .toList(),
                own,
                !words.speaks(rule.titleKey()));
    }

    private static StepOf step(Rule rule, int number, Words words) {
        RuleAction action = rule.actions().get(number);
        return new StepOf(
                words.say("actor." + action.who().id()),
                action.role(),
                words.say(rule.actionKey(number)),
                action.verifiable() ? words.say(rule.verifyKey(number)) : null);
    }
}
