package dev.signindiagnosis.rule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once, and kept. Safe for many threads. */
final class Late<T> implements Supplier<T> {

    private final Supplier<T> making;
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
            ready = making.get();
            made = ready;
        }
        return ready;
    }
}
