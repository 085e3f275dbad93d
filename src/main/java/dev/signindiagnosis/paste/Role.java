package dev.signindiagnosis.paste;

import dev.signindiagnosis.paste.Understood.IdKind;

/** What a GUID in a text is, as the words around it tell. */
enum Role {
    /** Request or trace ID of the sign-in. */
    REQUEST(IdKind.UNNAMED),
    /** Correlation ID of the sign-in. */
    CORRELATION(IdKind.UNNAMED),
    APPLICATION(IdKind.APPLICATION),
    RESOURCE(IdKind.RESOURCE),
    TENANT(IdKind.TENANT),
    USER(IdKind.USER),
    DEVICE(IdKind.DEVICE),
    POLICY(IdKind.POLICY),
    SESSION(IdKind.SESSION),
    SUBSCRIPTION(IdKind.SUBSCRIPTION),
    DOCUMENT(IdKind.DOCUMENT),
    OTHER_SERVICE(IdKind.OTHER_SERVICE),
    /** {@code client-request-id}: the correlation ID towards Entra, an ID of its own towards other services. */
    CLIENT_REQUEST(IdKind.OTHER_SERVICE),
    /** Named {@code id} and nothing more: the request ID in a row of the log, anything elsewhere. */
    PLAIN_ID(IdKind.UNNAMED),
    /** Named by words that tell of no role here. */
    UNNAMED(IdKind.UNNAMED);

    private final IdKind kind;

    Role(IdKind kind) {
        this.kind = kind;
    }

    /** How a value of this role is set aside. */
    IdKind kind() {
        return kind;
    }

    /** Whether the role is that of an ID by which a sign-in is found. */
    boolean ofSignIn() {
        return this == REQUEST || this == CORRELATION;
    }
}
