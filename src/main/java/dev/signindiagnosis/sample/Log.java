package dev.signindiagnosis.sample;

/** The logs of Entra that a row can come from. */
enum Log {
    INTERACTIVE("interactiveUser", "SignInLogs"),
    NON_INTERACTIVE("nonInteractiveUser", "NonInteractiveUserSignInLogs"),
    SERVICE_PRINCIPAL("servicePrincipal", "ServicePrincipalSignInLogs"),
    MANAGED_IDENTITY("managedIdentity", "ManagedIdentitySignInLogs"),
    AD_FS("", "ADFSSignInLogs");

    private final String eventType;

    private final String category;

    Log(String eventType, String category) {
        this.eventType = eventType;
        this.category = category;
    }

    /** The word in {@code signInEventTypes}; empty for AD FS, for which Graph has none. */
    String eventType() {
        return eventType;
    }

    /** The category in diagnostic settings. */
    String category() {
        return category;
    }
}
