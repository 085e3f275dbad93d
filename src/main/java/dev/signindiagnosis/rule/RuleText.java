package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as a rule file gives it, with the facts that it names in braces.
 *
 * @param text the words
 * @param facts the facts named, in order
 */
record RuleText(String text, List<RuleFact> facts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    static RuleText read(YamlValue value) throws RuleRefusedException {
        String text = value.text().strip();
        Set<RuleFact> facts = new LinkedHashSet<>();
        for (MatchResult found : PLACEHOLDER.matcher(text).results().toList()) {
            facts.add(fact(value, found.group(1)));
        }
        return new RuleText(text, new ArrayList<>(facts));
    }

    /** A text that must read well whatever is told. */
    static RuleText readPlain(YamlValue value) throws RuleRefusedException {
        RuleText text = read(value);
        if (!text.facts.isEmpty()) {
            throw value.refused(
                    "this text names {" + text.facts.get(0).name() + "}, which may be untold",
                    "name facts in 'happened' only");
        }
        return text;
    }

    private static RuleFact fact(YamlValue value, String name) throws RuleRefusedException {
        Optional<RuleFact> fact = RuleVocabulary.byName(name).filter(RuleFact::fitsText);
        if (fact.isEmpty()) {
            List<String> names = RuleVocabulary.facts().stream()
                    .filter(RuleFact::fitsText)
                    .map(RuleFact::name)
                    .toList();
            Optional<String> nearest = Spelling.nearest(name, names);
            throw value.refused(
                    "{" + name + "} names no fact that fits a text",
                    nearest.map(near -> "did you mean {" + near + "}?").orElse("use a name of the vocabulary"));
        }
        return fact.get();
    }

    /** The told values of the facts named; empty where one of them is untold. */
    Optional<Map<String, Object>> values(CaseFacts known) {
        Map<String, Object> values = new TreeMap<>();
        for (RuleFact fact : facts) {
            Fact<?> found = known.get(fact);
            if (!found.isTold()) {
                return Optional.empty();
            }
            found.value().ifPresent(value -> values.put(fact.name(), value));
        }
        return Optional.of(values);
    }
}
