package dev.signindiagnosis.rule;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once, and kept; what it is made of is let go then. Safe for many
 * threads.
 */
final class Late<T> implements Supplier<T> {

    private @Nullable Supplier<T> making;
    private volatile @Nullable T made;

    private Late(Supplier<T> making) {
        this.making = making;
    }

    static <T> Supplier<T> of(Supplier<T> making) {
        return new Late<>(making);
    }

    @Override
    public T get() {
        T ready = made;
        return ready != null ? ready : make();
    }

    private synchronized T make() {
        T ready = made;
        if (ready == null) {
            ready = Objects.requireNonNull(making).get();
            made = ready;
            making = null;
        }
        return ready;
    }
}
