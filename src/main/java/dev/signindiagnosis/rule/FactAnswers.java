package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import java.util.Collection;
import java.util.Locale;

/** How a fact answers. Texts compare without regard to case, since logs spell one value in several ways. */
final class FactAnswers {

    private FactAnswers() {}

    static boolean is(Fact<?> fact, Object value) {
        return fact.value().map(told -> same(told, value)).orElse(false);
    }

    static boolean isNot(Fact<?> fact, Object value) {
        return fact.value().map(told -> !same(told, value)).orElse(false);
    }

    static boolean isOneOf(Fact<?> fact, Collection<?> values) {
        return values.stream().anyMatch(value -> is(fact, value));
    }

    /** Whether the text, or one text of the list, holds the part. */
    static boolean has(Fact<?> fact, String part) {
        return fact.value().map(told -> holds(told, part)).orElse(false);
    }

    static boolean any(Fact<?> fact, String value) {
        return fact.value()
                .map(told ->
                        told instanceof Collection<?> texts && texts.stream().anyMatch(text -> same(text, value)))
                .orElse(false);
    }

    static boolean isEmpty(Fact<?> fact) {
        return fact.value()
                .map(told -> told instanceof Collection<?> texts && texts.isEmpty())
                .orElse(false);
    }

    static boolean atLeast(Fact<?> fact, long least) {
        return fact.value()
                .map(told -> told instanceof Long number && number >= least)
                .orElse(false);
    }

    private static boolean holds(Object told, String part) {
        if (told instanceof Collection<?> texts) {
            return texts.stream().anyMatch(text -> holds(text, part));
        }
        return told.toString().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static boolean same(Object told, Object value) {
        return told instanceof String text ? text.equalsIgnoreCase(value.toString()) : told.equals(value);
    }
}
