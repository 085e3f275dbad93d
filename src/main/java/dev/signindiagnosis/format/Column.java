package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInField;
import java.util.Set;

/**
 * What is done with one named value of a row.
 *
 * @param fields the fields that it can fill
 * @param since the formats that have it
 * @param evidence whether the name is one that sign-in logs have and other logs lack
 * @param reader takes the value; never called for null
 */
record Column(Set<SignInField<?>> fields, Since since, boolean evidence, Reader reader) {

    /** A name that is known and tells nothing of a sign-in. */
    static final Column PASSED_OVER = new Column(Set.of(), Since.V1, false, (draft, value) -> {});

    /** Takes one value of a row. */
    interface Reader {
        void read(Draft draft, Object value);
    }

    /** The same column as a mark by which sign-in logs are known. */
    Column asEvidence() {
        return new Column(fields, since, true, reader);
    }
}
