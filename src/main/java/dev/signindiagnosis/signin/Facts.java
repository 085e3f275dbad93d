package dev.signindiagnosis.signin;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one row or one sign-in tells of each field, and why it does not tell the rest. */
public final class Facts {

    /** By {@link SignInField#ordinal()}; null where nothing was stated. */
    private final @Nullable Fact<?>[] stated;

    private final FieldSet carried;

    private Facts(@Nullable Fact<?>[] stated, FieldSet carried) {
        this.stated = stated;
        this.carried = carried;
    }

    /**
     * Starts the facts of a row.
     *
     * @param carried the fields that the row's format has a place for; those not stated are absent, all others are not
     *     in the format. A {@link FieldSet} is shared, not copied
     */
    public static Builder carrying(Set<SignInField<?>> carried) {
        return new Builder(new Fact<?>[SignInFields.all().size()], FieldSet.of(carried));
    }

    /** What is known of the field; never null. */
    @SuppressWarnings("unchecked") // the builder puts a field only with a fact of its type
    public <T> Fact<T> get(SignInField<T> field) {
        Fact<?> fact = stated[field.ordinal()];
        return fact == null ? blank(field, carried) : (Fact<T>) fact;
    }

    private static <T> Fact<T> blank(SignInField<T> field, FieldSet carried) {
        return Fact.untold(carried.contains(field) ? FactState.ABSENT : FactState.NOT_IN_FORMAT);
    }

    /** The fields that the format has a place for. */
    public Set<SignInField<?>> carried() {
        return carried;
    }

    /** The fields that were told, or whose blank has a reason of its own. */
    public Set<SignInField<?>> stated() {
        return FieldSet.of(SignInFields.all().stream()
                .filter(field -> stated[field.ordinal()] != null)
                .collect(Collectors.toSet()));
    }

    /** How many fields were told. */
    public int told() {
        int told = 0;
        for (@Nullable Fact<?> fact : stated) {
            told += fact != null && fact.isTold() ? 1 : 0;
        }
        return told;
    }

    /** The same facts, to be changed. */
    public Builder toBuilder() {
        return new Builder(stated.clone(), carried);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && Arrays.equals(facts.stated, stated) && facts.carried.equals(carried);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stated);
    }

    @Override
    public String toString() {
        return stated().toString();
    }

    /** Gathers facts. */
    public static final class Builder {

        private final @Nullable Fact<?>[] stated;
        private FieldSet carried;

        private Builder(@Nullable Fact<?>[] stated, FieldSet carried) {
            this.stated = stated;
            this.carried = carried;
        }

        /** States what is known of a field; a plain blank need not be stated. */
        public <T> Builder put(SignInField<T> field, Fact<T> fact) {
            stated[field.ordinal()] = Objects.requireNonNull(fact);
            return this;
        }

        /** States a told value. */
        public <T> Builder put(SignInField<T> field, T value) {
            return put(field, Fact.told(value));
        }

        /** Adds fields that the format has a place for. */
        public Builder carry(Set<SignInField<?>> fields) {
            carried = carried.plus(fields);
            return this;
        }

        /** What is known of the field so far; never null. */
        @SuppressWarnings("unchecked") // a field is put only with a fact of its type
        public <T> Fact<T> get(SignInField<T> field) {
            Fact<?> fact = stated[field.ordinal()];
            return fact == null ? blank(field, carried) : (Fact<T>) fact;
        }

        /** Whether the field was already told. */
        public boolean tells(SignInField<?> field) {
            Fact<?> fact = stated[field.ordinal()];
            return fact != null && fact.isTold();
        }

        /** The facts gathered so far; the builder may go on without changing them. */
        public Facts build() {
            return new Facts(stated.clone(), carried);
        }
    }
}
