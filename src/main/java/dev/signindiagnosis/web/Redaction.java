package dev.signindiagnosis.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal data out of texts: what the log tells of a person in any sign-in that the answer rests on, wherever it
 * stands in a text, and whatever looks like a user name or an IP address. Request and correlation IDs stay.
 */
final class Redaction {

    /** Takes nothing out. */
    static final Redaction NONE = new Redaction(Map.of(), Map.of());

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** What stands in the place of each kind, in words. */
    private final Map<PersonalFacts.Kind, String> instead;

    /** What stands in the place of each value, by the value in lower case. */
    private final Map<String, String> values;

    private final Pattern told;

    private Redaction(Map<PersonalFacts.Kind, String> instead, Map<String, String> values) {
        this.instead = instead;
        this.values = values;
        this.told = values.isEmpty() ? NOTHING : anyOf(values);
    }

    /** Takes out what the sign-ins of this answer tell of persons. */
    static Redaction of(Diagnosis diagnosis, Words words) {
        Map<PersonalFacts.Kind, String> instead = new HashMap<>();
        for (PersonalFacts.Kind kind : PersonalFacts.Kind.values()) {
            instead.put(kind, words.say("texts.instead." + kind.id()));
        }
        Map<String, String> values = new HashMap<>();
        told(diagnosis)
                .forEach(facts -> PersonalFacts.told(facts)
                        .forEach((value, kind) -> values.put(lower(value), String.valueOf(instead.get(kind)))));
        diagnosis
                .findings()
                .forEach(finding -> personal(finding.whatHappened())
                        .forEach((value, kind) -> values.put(lower(value), String.valueOf(instead.get(kind)))));
        return new Redaction(instead, values);
    }

    /** Of other sign-ins, too, a sentence may tell something. */
    private static Map<String, PersonalFacts.Kind> personal(Message sentence) {
        Map<String, PersonalFacts.Kind> personal = new HashMap<>();
        sentence.facts()
                .forEach((name, value) ->
                        PersonalFacts.kind(name).ifPresent(kind -> personal.put(value.toString(), kind)));
        return personal;
    }

    /** What stands in the place of this fact's value; empty where it may stand. */
    Optional<String> of(String fact) {
        return PersonalFacts.kind(fact).map(instead::get);
    }

    /** The text without personal data. */
    String apply(String text) {
        if (instead.isEmpty()) {
            return text;
        }
        String without = told.matcher(text).replaceAll(found -> quoted(values.get(lower(found.group()))));
        return PersonalFacts.replaceLooks(without, kind -> String.valueOf(instead.get(kind)));
    }

    private static String quoted(@Nullable String replacement) {
        return Matcher.quoteReplacement(replacement == null ? "" : replacement);
    }

    /** Whole words only, the longest first; an s may follow, as in a genitive. */
    private static Pattern anyOf(Map<String, String> values) {
        return Pattern.compile(
                values.keySet().stream()
                        .sorted(comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?=s?(?![\\p{L}\\p{N}]))")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Facts> told(Diagnosis diagnosis) {
        List<Facts> facts = new ArrayList<>(List.of(diagnosis.facts()));
        ToldOf.signIns(diagnosis).forEach(signIn -> facts.add(signIn.facts()));
        return facts;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
