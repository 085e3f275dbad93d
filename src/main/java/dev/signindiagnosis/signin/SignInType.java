package dev.signindiagnosis.signin;

import java.util.Locale;
import java.util.Optional;

/** Who signed in and how: Graph's {@code signInEventTypes}, the log category or the table name. */
public enum SignInType {
    /** A person answered a prompt. */
    INTERACTIVE_USER("interactiveUser"),
    /** A client signed in for a person, with a token that it held. */
    NON_INTERACTIVE_USER("nonInteractiveUser"),
    /** An application signed in as itself. */
    SERVICE_PRINCIPAL("servicePrincipal"),
    /** A managed identity of Azure. */
    MANAGED_IDENTITY("managedIdentity"),
    /** AD FS reported a sign-in of its own. */
    ADFS("adfs"),
    /** The log does not tell. */
    UNKNOWN("unknown");

    private final String id;

    SignInType(String id) {
        this.id = id;
    }

    /** The name in JSON and in word lists. */
    public String id() {
        return id;
    }

    /** The type of that JSON name, in any case; empty for another text. */
    public static Optional<SignInType> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (SignInType type : values()) {
            if (type.id.toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
