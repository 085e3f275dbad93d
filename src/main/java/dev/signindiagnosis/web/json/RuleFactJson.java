package dev.signindiagnosis.web.json;

import dev.signindiagnosis.rule.RuleFact;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.web.FactWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fact that rules may read.
 *
 * @param name its name in evidence and texts
 * @param qualifiedName its name in conditions
 * @param type text, flag, number, time, texts, policies or steps
 * @param derived whether it is worked out from other facts
 * @param label what people call it
 * @param description what it means to authors of rules, in English
 */
record RuleFactJson(
        String name,
        String qualifiedName,
        String type,
        boolean derived,
        String label,
        @Nullable String description) {

    static RuleFactJson of(RuleFact fact, FactWords words) {
        return new RuleFactJson(
                fact.name(),
                fact.qualifiedName(),
                fact.kind().name().toLowerCase(Locale.ROOT),
                fact.derived(),
                words.label(fact.name()),
                RuleVocabulary.descriptions().get(fact.name()));
    }
}
