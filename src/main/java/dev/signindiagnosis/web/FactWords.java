package dev.signindiagnosis.web;

import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.signin.FactState;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says facts to a person: what they are called, what their values mean, why they are not there. */
public final class FactWords {

    /** Facts whose values are words of Entra's own, and the list in which those are explained. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("type", "type"),
            Map.entry("outcome", "outcome"),
            Map.entry("user.type", "userType"),
            Map.entry("conditionalAccess.status", "conditionalAccess"),
            Map.entry("risk.levelDuringSignIn", "riskLevel"),
            Map.entry("risk.levelAggregated", "riskLevel"),
            Map.entry("risk.state", "riskState"),
            Map.entry("authentication.requirement", "requirement"),
            Map.entry("authentication.askedBy", "asker"),
            Map.entry("authentication.denial", "denial"),
            Map.entry("policy.grantControls", "grantControl"),
            Map.entry("policy.sessionControls", "sessionControl"),
            Map.entry("policy.conditions", "condition"));

    private final Words words;

    /** Says facts in this language. */
    public FactWords(Words words) {
        this.words = words;
    }

    /** What the fact is called; its own name where no word list knows it. */
    public String label(String fact) {
        String key = "fact." + fact;
        return words.has(key) ? words.say(key) : fact;
    }

    /** Told, or why not. */
    public String state(FactState state) {
        return words.say("state." + state.id());
    }

    /** A told value as a person reads it. */
    public String value(String fact, Object value) {
        if (value instanceof Collection<?> several && !several.isEmpty()) {
            return several.stream().map(one -> value(fact, one)).collect(joining(", "));
        }
        if (value instanceof String text) {
            String list = LISTS.get(fact);
            return list == null ? plain(fact, text) : listed(list, text);
        }
        return words.value(value);
    }

    /** The value, or in words why it is not there. */
    public String valueOrState(String fact, FactState state, @Nullable Object value) {
        return value == null ? state(state) : value(fact, value);
    }

    /** What a word of Entra's means; the word itself where the list lacks it. */
    public String listed(String list, String raw) {
        String spelled = list + "." + raw;
        String lower = list + "." + raw.toLowerCase(Locale.ROOT);
        if (words.has(spelled)) {
            return words.say(spelled);
        }
        return words.has(lower) ? words.say(lower) : raw;
    }

    private String plain(String fact, String text) {
        return fact.equals("place.country") ? country(text) : text;
    }

    private String country(String code) {
        if (!code.matches("[A-Za-z]{2}")) {
            return code;
        }
        Locale locale = words.language().locale();
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
        return name.isEmpty() || name.equalsIgnoreCase(code) ? code : name + " (" + code + ")";
    }
}
