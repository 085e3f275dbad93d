package dev.signindiagnosis.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes down the rows that the stories tell. */
final class Chronicle {

    private static final String EDGE =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0"
                    + " Safari/537.36 Edg/131.0.0.0";

    private final Timeline time;

    private final List<SampleRow> rows = new ArrayList<>();

    Chronicle(Timeline time) {
        this.time = time;
    }

    /** When things happened. */
    Timeline time() {
        return time;
    }

    /** Every row, the newest first, as Graph gives them. */
    List<SampleRow> rows() {
        return rows.stream()
                .sorted(Comparator.comparing(SampleRow::at).reversed())
                .toList();
    }

    /**
     * Somebody opens an application: password and approval in the app, from the usual place on the own laptop.
     *
     * @param name makes the request ID
     */
    SampleRow interactive(String name, Instant at, Person person, App app) {
        return ofUser(Log.INTERACTIVE, name, at, person, app)
                .requiredBy("multiConditionalAccess")
                .steps(Step.password(), Step.approved())
                .status(0, "Other.", "MFA completed in Azure AD")
                .policies(Policy.MFA.passed());
    }

    /** An application asks for a token by itself, with what it has from an earlier sign-in. */
    SampleRow nonInteractive(String name, Instant at, Person person, App app) {
        return ofUser(Log.NON_INTERACTIVE, name, at, person, app)
                .set("incomingTokenType", "refreshToken")
                .requiredBy("multiConditionalAccess")
                .steps(Step.byToken())
                .status(0, "Other.", "MFA requirement satisfied by claim in the token")
                .policies(Policy.MFA.passed())
                .client("Mobile Apps and Desktop clients", "");
    }

    /** An application signs in as itself. */
    SampleRow servicePrincipal(String name, Instant at, App app) {
        return workload(Log.SERVICE_PRINCIPAL, name, at, app)
                .from(Place.DATA_CENTRE)
                .resource(App.GRAPH)
                .set("clientCredentialType", "clientSecret");
    }

    /** A machine in Azure signs in as itself; the log has no address for these. */
    SampleRow managedIdentity(String name, Instant at, App app) {
        SampleRow row = workload(Log.MANAGED_IDENTITY, name, at, app)
                .resource(App.AZURE_MANAGEMENT)
                .set("clientCredentialType", "managedIdentity");
        row.json()
                .putObject("managedServiceIdentity")
                .put("msiType", "userAssigned")
                .put("associatedResourceId", "");
        return row;
    }

    private SampleRow ofUser(Log log, String name, Instant at, Person person, App app) {
        SampleRow row = add(new SampleRow(log, name, at, app))
                .in(log)
                .user(person.displayName(), person.userName(), person.id(), "member")
                .set("signInIdentifierType", "userPrincipalName")
                .set("sessionId", SampleIds.guid("session/" + name))
                .set("authenticationProtocol", "none")
                .client("Browser", EDGE)
                .from(person.place())
                .on(person.laptop());
        row.json().put("flaggedForReview", false).put("isTenantRestricted", false);
        return row;
    }

    private SampleRow workload(Log log, String name, Instant at, App app) {
        return add(new SampleRow(log, name, at, app))
                .in(log)
                .set("servicePrincipalId", SampleIds.guid("servicePrincipal/" + app.name()))
                .set("servicePrincipalName", app.displayName())
                .set("authenticationProtocol", "clientCredentials");
    }

    private SampleRow add(SampleRow row) {
        rows.add(row);
        return row;
    }
}
