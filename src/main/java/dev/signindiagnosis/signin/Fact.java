package dev.signindiagnosis.signin;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that a log told, or the reason why it is not there. A blank never reads as false, none or zero.
 *
 * @param <T> the type of a told value
 */
public sealed interface Fact<T> {

    /**
     * A value that the log holds.
     *
     * @param told the value
     */
    record Told<T>(T told) implements Fact<T> {
        @Override
        public FactState state() {
            return FactState.TOLD;
        }
    }

    /**
     * A blank with its reason.
     *
     * @param state any state but {@link FactState#TOLD}
     */
    record Untold<T>(FactState state) implements Fact<T> {
        /** Refuses the one state that needs a value. */
        public Untold {
            if (state == FactState.TOLD) {
                throw new IllegalArgumentException("a told fact needs its value");
            }
        }
    }

    /** A fact with its value. */
    static <T> Fact<T> told(T value) {
        return new Told<>(value);
    }

    /** A fact without a value. */
    static <T> Fact<T> untold(FactState why) {
        return new Untold<>(why);
    }

    /** Told, or why not. */
    FactState state();

    /** The value where it was told. */
    default Optional<T> value() {
        return this instanceof Told<T> fact ? Optional.of(fact.told()) : Optional.empty();
    }

    /** Whether the log holds a value. */
    default boolean isTold() {
        return this instanceof Told<T>;
    }

    /** Whether the log holds exactly this value; false where it holds none. */
    default boolean is(T value) {
        return this instanceof Told<T> fact && fact.told().equals(value);
    }

    /** The same fact with its value changed, untold staying untold for the same reason. */
    default <R> Fact<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Told<T> fact ? told(change.apply(fact.told())) : untold(state());
    }
}
