package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInRow;
import java.util.Map;

/** What became of one row of a log. */
public sealed interface ReadRow {

    /**
     * A sign-in row.
     *
     * @param row what it tells
     */
    record Read(SignInRow row) implements ReadRow {}

    /**
     * A row that looks like a sign-in and cannot be read.
     *
     * @param reason names the sentence, for example {@code noTime} or {@code notJson}
     * @param facts what the sentence is about, by placeholder name; never personal data
     */
    record Refused(String reason, Map<String, Object> facts) implements ReadRow {
        /** Copies the facts. */
        public Refused {
            facts = Map.copyOf(facts);
        }
    }

    /**
     * A row of something else.
     *
     * @param what names what it is, for example {@code riskDetection}, {@code auditLog} or {@code unifiedAudit}
     */
    record NotSignIn(String what) implements ReadRow {}
}
