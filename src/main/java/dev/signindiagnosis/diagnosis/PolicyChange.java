package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.SignInEvent;
import org.jspecify.annotations.Nullable;

/**
 * A change between two sign-ins of the same subject to the same application that both tell their policies.
 *
 * @param policyId the policy's ID; null where the log tells none
 * @param policyName its name, as the later of the two tells it, else the earlier; null where neither does
 * @param kind what changed
 * @param then the result or name before; null for a new policy
 * @param now the result or name since; null for one that is gone
 * @param before the last sign-in before the change
 * @param after the first sign-in with it
 */
public record PolicyChange(
        @Nullable String policyId,
        @Nullable String policyName,
        Kind kind,
        @Nullable String then,
        @Nullable String now,
        SignInEvent before,
        SignInEvent after) {

    /** What changed. */
    public enum Kind {
        /** The log did not list the policy before. */
        NEW("new"),
        /** The log lists it no longer. */
        GONE("gone"),
        /** It had another result. */
        OTHER_RESULT("otherResult"),
        /** It had another name. */
        OTHER_NAME("otherName");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }
}
