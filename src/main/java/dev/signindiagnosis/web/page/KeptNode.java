package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a kept answer. What it lacks, because it was kept by another version or never told, is null or empty.
 *
 * @param json the part as it was kept
 */
record KeptNode(JsonNode json) {

    /** The part of that name; nothing is in it where it is not there. */
    KeptNode part(String name) {
        return new KeptNode(json.path(name));
    }

    /** Whether anything is there. */
    boolean isThere() {
        return !json.isMissingNode() && !json.isNull();
    }

    /** The parts of the list of that name. */
    List<KeptNode> parts(String name) {
        return json.path(name).values().stream().map(KeptNode::new).toList();
    }

    /** A text that is there, or an empty one. */
    String text(String name) {
        return json.path(name).asString("");
    }

    /** The first of these texts that is there; null where none is. */
    @Nullable
    String firstOf(String... names) {
        return Stream.of(names)
                .flatMap(name -> json.path(name).stringValueOpt().stream())
                .findFirst()
                .orElse(null);
    }

    /** The texts of the list of that name. */
    List<String> texts(String name) {
        return json.path(name).values().stream().map(text -> text.asString("")).toList();
    }

    /** A number that is there, or null. */
    @Nullable
    Integer number(String name) {
        return json.path(name).isInt() ? json.path(name).intValue() : null;
    }

    /** A count that is there, or zero. */
    long count(String name) {
        return json.path(name).asLong(0);
    }

    /** Whether it says so. */
    boolean says(String name) {
        return json.path(name).asBoolean(false);
    }

    /** A moment that is there, or null. */
    @Nullable
    Instant moment(String name) {
        String text = firstOf(name);
        return text == null ? null : Instant.parse(text);
    }

    /** Why or whether the log told the fact whose state has that name. */
    FactState state(String name) {
        return Stream.of(FactState.values())
                .filter(state -> state.id().equals(text(name)))
                .findFirst()
                .orElse(FactState.ABSENT);
    }

    /** The text as a fact of the log. */
    Fact<String> fact(String name) {
        return factOf(firstOf(name));
    }

    /** A value as a fact of the log; null is a blank. */
    static <T> Fact<T> factOf(@Nullable T value) {
        return value == null ? Fact.untold(FactState.ABSENT) : Fact.told(value);
    }
}
