package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses in the Entra admin centre. An object's own page is linked only where the sign-in holds the ID that the
 * address needs; otherwise the list that it is found in. The paths are those seen in public code, not a promise of
 * Microsoft's.
 */
public final class PortalLinks {

    private static final String POLICY = "Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/";
    private static final String USER = "Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/";
    private static final String REGISTRATION = "Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/";

    /** Pages that need no ID. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("policies", "Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies"),
            Map.entry("namedLocations", "Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/NamedLocations"),
            Map.entry("whatIf", "Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies"),
            Map.entry("users", "Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers"),
            Map.entry("devices", "Microsoft_AAD_Devices/DevicesMenuBlade/~/Devices"),
            Map.entry("enterpriseApps", "Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview"),
            Map.entry("appRegistrations", "Microsoft_AAD_RegisteredApps/ApplicationsListBlade"),
            Map.entry("signInLogs", "Microsoft_AAD_IAM/SignInEventsV3Blade"),
            Map.entry(
                    "authenticationMethodsPolicy",
                    "Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/AdminAuthMethods"),
            Map.entry("mfaBlockedUsers", "Microsoft_AAD_IAM/MultifactorAuthenticationMenuBlade/~/BlockedUsers"),
            Map.entry("passwordProtection", "Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/PasswordProtection"),
            Map.entry("passwordReset", "Microsoft_AAD_IAM/PasswordResetMenuBlade/~/AdminPasswordResetPolicy"),
            Map.entry("consentSettings", "Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings"),
            Map.entry("consentRequests", "Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AccessRequests"),
            Map.entry("externalCollaboration", "Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/Settings"),
            Map.entry(
                    "crossTenantAccess", "Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings"),
            Map.entry("riskyUsers", "Microsoft_AAD_IAM/IdentityProtectionMenuBlade/~/UsersAtRiskAlerts"),
            Map.entry("riskySignIns", "Microsoft_AAD_IAM/IdentityProtectionMenuBlade/~/RiskySignIns"),
            Map.entry("tenantProperties", "Microsoft_AAD_IAM/TenantOverview.ReactView"));

    private final String host;

    /** Links to the admin centre of this cloud. */
    public PortalLinks(Cloud cloud) {
        this.host = switch (cloud) {
            case GLOBAL -> "entra.microsoft.com";
            case US_GOV -> "entra.microsoft.us";
            case CHINA -> "entra.microsoftonline.cn";
        };
    }

    /**
     * The address of a place.
     *
     * @param place its name in rule files
     * @param facts the sign-in whose user, application or policy is meant
     * @return empty for a name that is not known here
     */
    public Optional<String> to(String place, Facts facts) {
        Optional<String> path = switch (place) {
            case "policy" -> decidingPolicy(facts).map(POLICY::concat).or(() -> list("policies"));
            case "user" ->
                id(facts, SignInFields.USER_ID)
                        .map(id -> USER + "overview/userId/" + id)
                        .or(() -> list("users"));
            case "userAuthenticationMethods" ->
                id(facts, SignInFields.USER_ID)
                        .map(id -> USER + "UserAuthMethods/userId/" + id + "/hidePreviewBanner~/true")
                        .or(() -> list("users"));
            case "appRegistration" -> registration(facts, "Overview");
            case "appCredentials" -> registration(facts, "Credentials");
            default -> list(place);
        };
        return path.map(this::address);
    }

    /** The address of a Conditional Access policy; empty where the ID is no GUID, as of Security Defaults. */
    public Optional<String> policy(String id) {
        return Guid.parse(id).map(guid -> address(POLICY + guid));
    }

    private Optional<String> registration(Facts facts, String blade) {
        return id(facts, SignInFields.APPLICATION_ID)
                .map(id -> REGISTRATION + blade + "/appId/" + id)
                .or(() -> list("appRegistrations"));
    }

    private String address(String path) {
        return "https://" + host + "/#view/" + path;
    }

    private static Optional<String> list(String name) {
        return Optional.ofNullable(LISTS.get(name));
    }

    private static Optional<String> id(Facts facts, SignInField<String> field) {
        return facts.get(field).value().flatMap(Guid::parse).filter(id -> !id.equals(Guid.ZERO));
    }

    private static Optional<String> decidingPolicy(Facts facts) {
        return facts.get(SignInFields.POLICIES).value().stream()
                .flatMap(policies -> policies.stream())
                .filter(policy -> policy.failed())
                .flatMap(policy -> policy.id().value().flatMap(Guid::parse).stream())
                .findFirst();
    }
}
