package dev.signindiagnosis.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cause and how it is recognised, without its words; those are {@link RuleBook#texts}.
 *
 * @param id stable for ever; the file's name
 * @param status only stable rules judge
 * @param codes error codes that it is about, ascending; empty where its condition alone decides
 * @param confidence how sure it is when it fits
 * @param when the condition as written; null where the codes alone decide
 * @param supersedes IDs of rules that it says better
 * @param actor who must act
 * @param evidence names of the facts that it rests on
 * @param actions what to do, in order
 * @param references error codes to read on at
 * @param examples made-up sign-ins that it must fit and must not fit
 * @param happenedTexts how many texts say what happened, at least 1
 */
public record Rule(
        String id,
        RuleStatus status,
        List<Integer> codes,
        Confidence confidence,
        @Nullable String when,
        List<String> supersedes,
        Actor actor,
        List<String> evidence,
        List<RuleAction> actions,
        List<Integer> references,
        List<RuleExample> examples,
        int happenedTexts) {

    /** Copies the lists. */
    public Rule {
        codes = List.copyOf(codes);
        supersedes = List.copyOf(supersedes);
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
        references = List.copyOf(references);
        examples = List.copyOf(examples);
    }

    /** Key of the title among the texts. */
    public String titleKey() {
        return RuleTexts.titleKey(id);
    }

    /** Key of one text of what happened, numbered from 0. */
    public String happenedKey(int number) {
        return RuleTexts.happenedKey(id, number);
    }

    /** Key of what to do in an action, numbered from 0. */
    public String actionKey(int number) {
        return RuleTexts.actionKey(id, number, "text");
    }

    /** Key of how to see that an action worked. */
    public String verifyKey(int number) {
        return RuleTexts.actionKey(id, number, "verify");
    }
}
