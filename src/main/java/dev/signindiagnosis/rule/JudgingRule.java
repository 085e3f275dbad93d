package dev.signindiagnosis.rule;

import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready to judge.
 *
 * @param rule what it is
 * @param condition its compiled condition; null where the codes alone decide
 * @param happened what happened in English, whose placeholders decide which text is used
 */
record JudgingRule(Rule rule, @Nullable Condition condition, List<RuleText> happened) {

    boolean fits(CaseFacts facts) {
        return fitsCode(facts) && (condition == null || condition.holds(facts));
    }

    private boolean fitsCode(CaseFacts facts) {
        return rule.codes().isEmpty()
                || facts.errorCode().filter(rule.codes()::contains).isPresent();
    }

    Finding finding(CaseFacts facts) {
        return new Finding(
                rule.id(),
                Message.of(rule.titleKey()),
                rule.confidence(),
                rule.actor(),
                whatHappened(facts),
                evidence(facts),
                actions(),
                rule.references());
    }

    /** The first text whose facts are all told; the last names none. */
    private Message whatHappened(CaseFacts facts) {
        for (int number = 0; number < happened.size(); number++) {
            Optional<Map<String, Object>> values = happened.get(number).values(facts);
            if (values.isPresent()) {
                return new Message(rule.happenedKey(number), values.get());
            }
        }
        throw new IllegalStateException("the last text of " + rule.id() + " names facts");
    }

    private List<Evidence> evidence(CaseFacts facts) {
        return rule.evidence().stream()
                .map(name -> facts.evidence(RuleVocabulary.byName(name).orElseThrow()))
                .toList();
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int number = 0; number < rule.actions().size(); number++) {
            actions.add(action(number, rule.actions().get(number)));
        }
        return actions;
    }

    private Action action(int number, RuleAction planned) {
        return new Action(
                planned.who(),
                planned.role(),
                Message.of(rule.actionKey(number)),
                planned.link() == null ? null : planned.link().id(),
                planned.verifiable() ? Message.of(rule.verifyKey(number)) : null);
    }
}
