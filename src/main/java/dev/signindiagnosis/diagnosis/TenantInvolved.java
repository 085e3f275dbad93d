package dev.signindiagnosis.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * A tenant that has a part in a sign-in.
 *
 * @param role its part; a tenant with several stands once for each
 * @param id the tenant's ID, as the log tells it
 * @param name its name; null where the log tells none, as it mostly does
 * @param decided whether the code tells that a setting of this tenant stopped the sign-in
 */
public record TenantInvolved(Role role, String id, @Nullable String name, boolean decided) {

    /** The part that a tenant has. */
    public enum Role {
        /** Where the account lives. */
        HOME("home"),
        /** The tenant signed in to. */
        RESOURCE("resource"),
        /** Where the application is registered. */
        APPLICATION_OWNER("appOwner"),
        /** Whose log this is. */
        LOG("log");

        private final String id;

        Role(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }
}
