package dev.signindiagnosis.store;

/** What a GUID is in the sign-ins of a store. One GUID may be several things. */
public enum Role {
    /** The ID of a request, or the first request of a sequence. */
    REQUEST("request"),
    /** The correlation ID of a client. */
    CORRELATION("correlation"),
    /** A session. */
    SESSION("session"),
    /** The object ID of a user. */
    USER("user"),
    /** The ID of an application. */
    APPLICATION("application"),
    /** The object ID of a service principal: one that signed in, or that of an application or resource in a tenant. */
    SERVICE_PRINCIPAL("servicePrincipal"),
    /** The ID of a resource. */
    RESOURCE("resource"),
    /** A tenant: of the log, of the user or of the resource. */
    TENANT("tenant"),
    /** A device. */
    DEVICE("device"),
    /** A Conditional Access policy. */
    POLICY("policy");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The name in JSON and in word lists. */
    public String id() {
        return id;
    }
}
