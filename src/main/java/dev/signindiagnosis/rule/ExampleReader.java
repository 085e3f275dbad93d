package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the examples of a rule. Facts are nested as their names are; what is not given is absent. A blank with another
 * reason is written {@code {state: notInFormat}}.
 */
final class ExampleReader {

    private static final List<String> KEYS =
            List.of("name", "matches", "signIn", "attempt", "history", "spread", "message");

    private ExampleReader() {}

    static List<RuleExample> readAll(List<YamlValue> items) throws RuleRefusedException {
        List<RuleExample> examples = new ArrayList<>();
        for (YamlValue item : items) {
            examples.add(read(item));
        }
        return examples;
    }

    private static RuleExample read(YamlValue item) throws RuleRefusedException {
        Map<String, YamlValue> entries = item.entries();
        YamlValue.onlyKnown(entries, KEYS);
        RuleFields fields = new RuleFields(item, entries);
        Facts.Builder facts = Facts.carrying(Set.copyOf(SignInFields.all()));
        readFacts("", fields.required("signIn"), facts);
        Map<String, Fact<?>> story = new TreeMap<>();
        for (String part : StoryVocabulary.PARTS) {
            if (entries.containsKey(part)) {
                readStory(part + ".", fields.required(part), story);
            }
        }
        return new RuleExample(
                fields.required("name").text(), fields.required("matches").flag(), facts.build(), story);
    }

    private static void readStory(String prefix, YamlValue mapping, Map<String, Fact<?>> story)
            throws RuleRefusedException {
        for (Map.Entry<String, YamlValue> entry : mapping.entries().entrySet()) {
            String name = prefix + entry.getKey();
            Optional<RuleFact> fact = RuleVocabulary.byName(name).filter(RuleFact::inStory);
            if (fact.isPresent()) {
                story.put(name, fact(fact.get().kind(), entry.getValue()));
            } else if (entry.getValue().isMapping()) {
                readStory(name + ".", entry.getValue(), story);
            } else {
                throw unknown(name, entry.getValue());
            }
        }
    }

    private static void readFacts(String prefix, YamlValue mapping, Facts.Builder facts) throws RuleRefusedException {
        for (Map.Entry<String, YamlValue> entry : mapping.entries().entrySet()) {
            String name = prefix + entry.getKey();
            Optional<SignInField<?>> field = SignInFields.byName(name);
            if (field.isPresent()) {
                put(field.get(), entry.getValue(), facts);
            } else if (entry.getValue().isMapping() && !isDerived(name)) {
                readFacts(name + ".", entry.getValue(), facts);
            } else {
                throw unknown(name, entry.getValue());
            }
        }
    }

    private static boolean isDerived(String name) {
        return RuleVocabulary.byName(name).filter(RuleFact::derived).isPresent();
    }

    private static RuleRefusedException unknown(String name, YamlValue value) {
        if (isDerived(name)) {
            return value.refused("'" + name + "' is worked out", "give the facts that it is worked out from");
        }
        List<String> names = RuleVocabulary.facts().stream()
                .filter(fact -> !fact.derived())
                .map(RuleFact::name)
                .toList();
        return value.refused(
                "'" + name + "' is not a fact",
                Spelling.nearest(name, names)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("use a name of the vocabulary"));
    }

    private static void put(SignInField<?> field, YamlValue value, Facts.Builder facts) throws RuleRefusedException {
        putFact(field, fact(field.kind(), value), facts);
    }

    private static Fact<Object> fact(SignInField.Kind kind, YamlValue value) throws RuleRefusedException {
        return value.isMapping() ? Fact.untold(state(value)) : Fact.told(read(kind, value));
    }

    @SuppressWarnings("unchecked") // the kind decides the type of both
    private static <T> void putFact(SignInField<T> field, Fact<?> fact, Facts.Builder facts) {
        facts.put(field, (Fact<T>) fact);
    }

    private static FactState state(YamlValue value) throws RuleRefusedException {
        Map<String, YamlValue> entries = value.entries();
        YamlValue.onlyKnown(entries, List.of("state"));
        FactState state = new RuleFields(value, entries).oneOf("state", List.of(FactState.values()), FactState::id);
        if (state == FactState.TOLD) {
            throw value.refused("a told fact has a value", "write the value");
        }
        return state;
    }

    private static Object read(SignInField.Kind kind, YamlValue value) throws RuleRefusedException {
        return switch (kind) {
            case TEXT -> value.text();
            case FLAG -> value.flag();
            case NUMBER -> value.number();
            case TIME -> time(value);
            case TEXTS -> texts(value);
            case POLICIES -> ExampleLists.policies(value);
            case STEPS -> ExampleLists.steps(value);
        };
    }

    static List<String> texts(YamlValue value) throws RuleRefusedException {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : value.items()) {
            texts.add(item.text());
        }
        return texts;
    }

    static Instant time(YamlValue value) throws RuleRefusedException {
        try {
            return Instant.parse(value.text());
        } catch (DateTimeParseException unreadable) {
            throw value.refused("'" + value.text() + "' is not a time", "write it like '2026-11-20T09:12:00Z'");
        }
    }
}
