package dev.signindiagnosis.format;

/** Tells a made-up sign-in as the admin centre's CSV downloads do. */
final class PortalLog {

    /** Columns of the user downloads, with the trailing and double blanks and the repeated name that they have. */
    static final String USER_HEADER = "Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,"
            + "Cross tenant access type,Incoming token type,Authentication Protocol,Unique token identifier,"
            + "Application,Application ID ,Resource,Resource ID ,Resource tenant ID,Home tenant ID,IP address,Location,"
            + "Status,Sign-in error code,Failure reason,Client app,Device ID,Browser,Operating System,Compliant,Managed,"
            + "Join Type,Multifactor authentication result,Authentication requirement,Session ID,"
            + "Autonomous system  number,Incoming token type,Latency,Conditional Access";

    /** Columns of the application download. */
    static final String APPLICATION_HEADER = "Date (UTC),Request ID,Correlation ID,Service principal ID,"
            + "Service principal name,Credential key ID,Application,Application ID ,Resource,Resource ID ,"
            + "Resource tenant ID,Home tenant ID,IP address,Location,Status,Sign-in error code,Failure reason,"
            + "Conditional Access";

    private PortalLog() {}

    /** A row of the user downloads. */
    static String userRow(MadeUpSignIn signIn) {
        return GraphLog.csv(
                signIn.at(),
                signIn.id(),
                "Mozilla/5.0",
                signIn.correlationId(),
                signIn.who().id(),
                signIn.who().name(),
                signIn.who().signInName(),
                "Member",
                "none",
                "none",
                "none",
                "",
                signIn.application().name(),
                signIn.application().id(),
                signIn.resource().name(),
                signIn.resource().id(),
                signIn.tenant(),
                signIn.tenant(),
                signIn.ip(),
                String.join(", ", signIn.place()),
                signIn.code() == 0 ? "Success" : "Failure",
                signIn.code() == 0 ? "" : signIn.code(),
                signIn.reason() == null ? "Other." : signIn.reason(),
                "Browser",
                signIn.device().id(),
                signIn.device().browser(),
                signIn.device().system(),
                signIn.device().compliant() == null ? "" : signIn.device().compliant(),
                "",
                "Azure AD joined",
                signIn.detail(),
                requirement(signIn),
                signIn.sessionId(),
                64500,
                "",
                87,
                access(signIn));
    }

    /** A row of the application download. */
    static String applicationRow(MadeUpSignIn signIn) {
        return GraphLog.csv(
                signIn.at(),
                signIn.id(),
                signIn.correlationId(),
                signIn.who().id(),
                signIn.who().name(),
                "",
                signIn.application().name(),
                signIn.application().id(),
                signIn.resource().name(),
                signIn.resource().id(),
                signIn.tenant(),
                signIn.tenant(),
                signIn.ip(),
                String.join(", ", signIn.place()),
                signIn.code() == 0 ? "Success" : "Failure",
                signIn.code() == 0 ? "" : signIn.code(),
                signIn.reason(),
                access(signIn));
    }

    private static String requirement(MadeUpSignIn signIn) {
        return signIn.requirement().startsWith("multi") ? "Multifactor authentication" : "Single-factor authentication";
    }

    private static String access(MadeUpSignIn signIn) {
        return switch (signIn.accessStatus()) {
            case "success" -> "Success";
            case "failure" -> "Failure";
            default -> "Not Applied";
        };
    }
}
