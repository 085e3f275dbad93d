package dev.signindiagnosis.text;

import java.util.Map;

/**
 * Something to say, before it is said in any language.
 *
 * @param key names the sentence in the word lists, for example {@code import.refused.noTime}
 * @param facts what the sentence is about: values by placeholder name, never null
 */
public record Message(String key, Map<String, Object> facts) {

    /** Copies the facts, so that a message never changes after it was made. */
    public Message {
        facts = Map.copyOf(facts);
    }

    /** A sentence that needs no facts. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** A sentence about one fact. */
    public static Message of(String key, String name, Object value) {
        return new Message(key, Map.of(name, value));
    }

    /** A sentence about two facts. */
    public static Message of(String key, String name, Object value, String name2, Object value2) {
        return new Message(key, Map.of(name, value, name2, value2));
    }
}
