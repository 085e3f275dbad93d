package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NotTold.Why;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a question to the store gave: an answer, or why there is none.
 *
 * @param <T> the type of an answer
 */
sealed interface Asked<T> {

    /** The store answered. */
    record Answered<T>(T value) implements Asked<T> {}

    /** The store did not. */
    record Unanswered<T>(Why reason) implements Asked<T> {}

    static <T> Asked<T> of(T value) {
        return new Answered<>(value);
    }

    static <T> Asked<T> not(Why why) {
        return new Unanswered<>(why);
    }

    default Optional<T> answer() {
        return this instanceof Answered<T> answered ? Optional.of(answered.value()) : Optional.empty();
    }

    default Optional<Why> why() {
        return this instanceof Unanswered<T> unanswered ? Optional.of(unanswered.reason()) : Optional.empty();
    }

    /** The answer worked on; without one the same reason. */
    default <R> Asked<R> then(Function<? super T, ? extends Asked<R>> next) {
        return this instanceof Answered<T> answered ? next.apply(answered.value()) : not(why().orElseThrow());
    }

    default <R> Asked<R> map(Function<? super T, ? extends R> change) {
        return then(value -> of(change.apply(value)));
    }
}
