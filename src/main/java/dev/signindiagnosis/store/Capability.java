package dev.signindiagnosis.store;

/** A group of calls that a store declares. What is not declared is refused with {@link QueryNotSupportedException}. */
public enum Capability {
    /** {@link SignInEventRepository#byKey} and {@link SignInEventRepository#rows}. */
    BY_KEY,
    /** {@link SignInEventRepository#byCorrelation}. */
    BY_CORRELATION,
    /** {@link SignInEventRepository#search}. */
    SEARCH,
    /** {@link SignInEventRepository#history}. */
    HISTORY,
    /** {@link SignInEventRepository#count}. */
    COUNT,
    /** {@link SignInEventRepository#rolesOf}. */
    ROLES,
    /** {@link SignInEventRepository#coverage}. */
    COVERAGE
}
