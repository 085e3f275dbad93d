package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import java.util.function.Function;

/** One fact that rules may read: a field of the sign-in, or something worked out from several. */
public final class RuleFact {

    private static final String SIGN_IN = "signIn.";

    private final String name;
    private final SignInField.Kind kind;
    private final boolean derived;
    private final Function<Facts, Fact<?>> reader;

    private RuleFact(String name, SignInField.Kind kind, boolean derived, Function<Facts, Fact<?>> reader) {
        this.name = name;
        this.kind = kind;
        this.derived = derived;
        this.reader = reader;
    }

    static RuleFact of(SignInField<?> field) {
        return new RuleFact(field.name(), field.kind(), false, facts -> facts.get(field));
    }

    static RuleFact derived(String name, SignInField.Kind kind, Function<Facts, Fact<?>> reader) {
        return new RuleFact(name, kind, true, reader);
    }

    /** The name in evidence and in the placeholders of texts, for example {@code device.compliant}. */
    public String name() {
        return name;
    }

    /** The name in conditions, for example {@code signIn.device.compliant}. */
    public String qualifiedName() {
        return SIGN_IN + name;
    }

    /** What a told value is; decides which questions a condition may ask of it. */
    public SignInField.Kind kind() {
        return kind;
    }

    /** Whether it is worked out from other facts, so that an example cannot state it. */
    public boolean derived() {
        return derived;
    }

    /** Whether a text may name it: policies and steps are too much for a sentence. */
    public boolean fitsText() {
        return kind != SignInField.Kind.POLICIES && kind != SignInField.Kind.STEPS;
    }

    /** What the sign-in tells of it, or why it does not. */
    public Fact<?> read(Facts signIn) {
        return reader.apply(signIn);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
