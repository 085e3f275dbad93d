package dev.signindiagnosis.signin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one row or one sign-in tells of each field, and why it does not tell the rest. */
public final class Facts {

    private final Map<SignInField<?>, Fact<?>> stated;
    private final Set<SignInField<?>> carried;

    private Facts(Map<SignInField<?>, Fact<?>> stated, Set<SignInField<?>> carried) {
        this.stated = Map.copyOf(stated);
        this.carried = Set.copyOf(carried);
    }

    /**
     * Starts the facts of a row.
     *
     * @param carried the fields that the row's format has a place for; those not stated are absent, all others are not
     *     in the format
     */
    public static Builder carrying(Set<SignInField<?>> carried) {
        return new Builder(carried);
    }

    /** What is known of the field; never null. */
    @SuppressWarnings("unchecked") // the builder puts a field only with a fact of its type
    public <T> Fact<T> get(SignInField<T> field) {
        Fact<?> fact = stated.get(field);
        if (fact != null) {
            return (Fact<T>) fact;
        }
        return Fact.untold(carried.contains(field) ? FactState.ABSENT : FactState.NOT_IN_FORMAT);
    }

    /** The fields that the format has a place for. */
    public Set<SignInField<?>> carried() {
        return carried;
    }

    /** The fields that were told, or whose blank has a reason of its own. */
    public Set<SignInField<?>> stated() {
        return stated.keySet();
    }

    /** How many fields were told. */
    public int told() {
        return (int) stated.values().stream().filter(Fact::isTold).count();
    }

    /** The same facts, to be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(carried);
        builder.stated.putAll(stated);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.stated.equals(stated) && facts.carried.equals(carried);
    }

    @Override
    public int hashCode() {
        return stated.hashCode();
    }

    @Override
    public String toString() {
        return stated.keySet().toString();
    }

    /** Gathers facts. */
    public static final class Builder {

        private final Map<SignInField<?>, Fact<?>> stated = new HashMap<>();
        private final Set<SignInField<?>> carried;

        private Builder(Set<SignInField<?>> carried) {
            this.carried = new HashSet<>(carried);
        }

        /** States what is known of a field; a plain blank need not be stated. */
        public <T> Builder put(SignInField<T> field, Fact<T> fact) {
            stated.put(field, fact);
            return this;
        }

        /** States a told value. */
        public <T> Builder put(SignInField<T> field, T value) {
            return put(field, Fact.told(value));
        }

        /** Adds fields that the format has a place for. */
        public Builder carry(Set<SignInField<?>> fields) {
            carried.addAll(fields);
            return this;
        }

        /** Whether the field was already told. */
        public boolean tells(SignInField<?> field) {
            Fact<?> fact = stated.get(field);
            return fact != null && fact.isTold();
        }

        /** The facts gathered so far. */
        public Facts build() {
            return new Facts(stated, carried);
        }
    }
}
