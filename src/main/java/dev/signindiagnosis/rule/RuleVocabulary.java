package dev.signindiagnosis.rule;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facts that a rule may read. It is a promise to authors of rules: within {@link #SCHEMA} names are added, never
 * renamed or removed. Every fact may be untold.
 */
public final class RuleVocabulary {

    /** The version that a rule file names as {@code schema}. */
    public static final int SCHEMA = 1;

    private static final List<RuleFact> FACTS = Stream.of(
                    SignInFields.all().stream().map(RuleFact::of).toList(), DerivedFacts.all(), StoryVocabulary.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, RuleFact> BY_NAME =
            FACTS.stream().collect(toUnmodifiableMap(RuleFact::name, Function.identity()));

    private RuleVocabulary() {}

    /** All facts: the fields of a sign-in in the order of a page, those worked out from them, then those around it. */
    public static List<RuleFact> facts() {
        return FACTS;
    }

    /** The fact of that name, which is written without {@code signIn.}. */
    public static Optional<RuleFact> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * What each fact means, in English, by its name without {@code signIn.}: the text that the vocabulary's page and
     * JSON show to authors of rules.
     */
    public static Map<String, String> descriptions() {
        return Descriptions.ENGLISH;
    }

    /** Read on first use: judging never needs it. */
    private static final class Descriptions {
        static final Map<String, String> ENGLISH = VocabularyText.read();
    }
}
