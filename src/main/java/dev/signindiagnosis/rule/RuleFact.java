package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import java.util.function.Function;

/** One fact that rules may read: a field of the sign-in, something worked out from several, or what is known around it. */
public final class RuleFact {

    private static final String SIGN_IN = "signIn.";

    private final String name;
    private final SignInField.Kind kind;
    private final Origin origin;
    private final Function<Case, Fact<?>> reader;

    private RuleFact(String name, SignInField.Kind kind, Origin origin, Function<Case, Fact<?>> reader) {
        this.name = name;
        this.kind = kind;
        this.origin = origin;
        this.reader = reader;
    }

    private enum Origin {
        FIELD,
        DERIVED,
        STORY
    }

    static RuleFact of(SignInField<?> field) {
        return new RuleFact(
                field.name(),
                field.kind(),
                Origin.FIELD,
                judged -> judged.signIn().get(field));
    }

    static RuleFact derived(String name, SignInField.Kind kind, Function<Facts, Fact<?>> reader) {
        return new RuleFact(name, kind, Origin.DERIVED, judged -> reader.apply(judged.signIn()));
    }

    static RuleFact ofStory(String name, SignInField.Kind kind) {
        return new RuleFact(name, kind, Origin.STORY, judged -> judged.story().get(name));
    }

    /** The name in evidence and in the placeholders of texts, for example {@code device.compliant}. */
    public String name() {
        return name;
    }

    /** The name in conditions, for example {@code signIn.device.compliant}; facts around the sign-in have one name. */
    public String qualifiedName() {
        return inStory() ? name : SIGN_IN + name;
    }

    /** What a told value is; decides which questions a condition may ask of it. */
    public SignInField.Kind kind() {
        return kind;
    }

    /** Whether it is worked out from other facts, so that an example cannot state it. */
    public boolean derived() {
        return origin == Origin.DERIVED;
    }

    /** Whether it is about the attempt, the history, others or the message, and not about the sign-in itself. */
    public boolean inStory() {
        return origin == Origin.STORY;
    }

    /** Whether a text may name it: policies and steps are too much for a sentence. */
    public boolean fitsText() {
        return kind != SignInField.Kind.POLICIES && kind != SignInField.Kind.STEPS;
    }

    /** What the sign-in tells of it, or why it does not. */
    public Fact<?> read(Facts signIn) {
        return read(Case.of(signIn));
    }

    /** What is known of it, or why it is not. */
    public Fact<?> read(Case judged) {
        return reader.apply(judged);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
