package dev.signindiagnosis.signin;

/**
 * One field of a sign-in: its public name and what a told value is.
 *
 * @param name the name in JSON, rules and evidence, for example {@code device.compliant}
 * @param kind what a told value is; decides its Java type
 * @param settlesLate whether late rows may still fill it in the first two hours: risk and authentication steps
 * @param ordinal its place among {@link SignInFields#all()}, from 0
 * @param <T> the Java type of a told value
 */
@SuppressWarnings("UnusedTypeParameter") // it types the fact that Facts gives for the field
public record SignInField<T>(String name, Kind kind, boolean settlesLate, int ordinal) {

    /** What a told value is. */
    public enum Kind {
        /** {@link String}, never empty. */
        TEXT,
        /** {@link Boolean}. */
        FLAG,
        /** {@link Long}. */
        NUMBER,
        /** {@link java.time.Instant}. */
        TIME,
        /** {@code List<String>}, may be empty: the log told that there are none. */
        TEXTS,
        /** {@code List<AppliedPolicy>}. */
        POLICIES,
        /** {@code List<AuthenticationStep>}. */
        STEPS
    }

    /** Two fields are the same when their names are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SignInField<?> field && field.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
