package dev.signindiagnosis.diagnosis;

/**
 * A part of the context that could not be had, so that its absence says nothing.
 *
 * @param part which part
 * @param why why
 */
public record NotTold(Part part, Why why) {

    /** A part of {@link Context}. */
    public enum Part {
        /** {@link Context#laterSuccess}. */
        LATER_SUCCESS("laterSuccess"),
        /** {@link Context#lastGood}. */
        LAST_GOOD("lastGood"),
        /** {@link Context#policyChanges}. */
        POLICY_CHANGES("policyChanges"),
        /** {@link Context#spread}. */
        SPREAD("spread"),
        /** {@link Context#waysThrough}. */
        WAYS_THROUGH("waysThrough"),
        /** {@link Context#sums}. */
        SUMS("sums"),
        /** {@link Context#tenantsInvolved}. */
        TENANTS_INVOLVED("tenantsInvolved"),
        /** The steps of proving who the user is, which the code alone stands for. */
        AUTHENTICATION("authentication");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /** Why a part could not be had. */
    public enum Why {
        /** The store cannot answer such questions. */
        NOT_SUPPORTED("notSupported"),
        /** The store did not answer in time. */
        LATE("late"),
        /** The store could not be asked. */
        UNAVAILABLE("unavailable"),
        /** The log does not tell who signed in, so nobody's history can be asked for. */
        NO_SUBJECT("noSubject"),
        /** The log does not tell the code, the application or the policies that the part rests on. */
        NOT_IN_LOG("notInLog"),
        /** The log does not tell the steps, so that the verdict rests on the code alone. */
        CODE_ONLY("codeOnly");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }
}
