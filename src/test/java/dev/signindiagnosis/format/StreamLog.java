package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells a made-up sign-in as the log streams do: diagnostic settings and Log Analytics. */
final class StreamLog {

    private static final DateTimeFormatter GRID =
            DateTimeFormatter.ofPattern("M/d/yyyy, h:mm:ss.SSS a", Locale.US).withZone(ZoneOffset.UTC);

    private static final int DELAY = 150;

    private StreamLog() {}

    /** One object of diagnostic settings. */
    static Map<String, Object> diagnosticSettings(MadeUpSignIn signIn) {
        Map<String, Object> properties = GraphLog.beta(signIn, true);
        properties.remove("signInEventTypes");
        properties.put("createdDateTime", signIn.at().toString().replace("Z", "+00:00"));
        properties.put("rngcStatus", 0);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("time", signIn.at().plusSeconds(DELAY).toString());
        row.put("resourceId", path(signIn));
        row.put("operationName", "Sign-in activity");
        row.put("operationVersion", "1.0");
        row.put("category", category(signIn.type()));
        row.put("tenantId", signIn.tenant());
        row.put("resultType", Integer.toString(signIn.code()));
        row.put("resultSignature", "None");
        row.put("resultDescription", signIn.reason());
        row.put("durationMs", 0);
        row.put("callerIpAddress", signIn.ip());
        row.put("correlationId", signIn.correlationId());
        row.put("identity", signIn.who().name());
        row.put("Level", 4);
        row.put("location", signIn.place().get(2));
        row.put("properties", properties);
        return row;
    }

    /** One row of a Log Analytics table; JSON columns are texts. */
    static Map<String, Object> logAnalytics(MadeUpSignIn signIn) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("TimeGenerated", signIn.at().plusSeconds(DELAY).toString());
        row.put("TenantId", "00000000-1111-2222-3333-444444444444");
        row.put("ResourceId", path(signIn));
        row.put("OperationName", "Sign-in activity");
        row.put("Category", category(signIn.type()));
        row.put("ResultType", Integer.toString(signIn.code()));
        row.put("ResultDescription", signIn.reason());
        row.put("Location", signIn.place().get(2));
        row.put("AADTenantId", signIn.tenant());
        GraphLog.beta(signIn, true).forEach((name, value) -> row.put(column(name), cell(value)));
        row.put("ConditionalAccessPolicies", row.remove("AppliedConditionalAccessPolicies"));
        row.put("ResourceIdentity", signIn.resource().id());
        row.put("LocationDetails", GraphLog.json(GraphLog.place(signIn.place())));
        row.put("CreatedDateTime", signIn.at().toString());
        row.put("Type", signIn.type() == SignInType.INTERACTIVE_USER ? "SigninLogs" : "AAD" + category(signIn.type()));
        row.put("Location", signIn.place().get(2));
        row.put("ResourceId", path(signIn));
        return row;
    }

    /** The header line of a Log Analytics CSV. */
    static String csvHeader(MadeUpSignIn signIn) {
        return GraphLog.csv(logAnalytics(signIn).keySet().stream()
                .map(name -> name.equals("TimeGenerated") || name.equals("CreatedDateTime") ? name + " [UTC]" : name)
                .toArray());
    }

    /** The row of a Log Analytics CSV. */
    static String csvRow(MadeUpSignIn signIn) {
        Map<String, Object> row = logAnalytics(signIn);
        row.put("TimeGenerated", GRID.format(signIn.at().plusSeconds(DELAY)));
        row.put("CreatedDateTime", GRID.format(signIn.at()));
        return GraphLog.csv(row.values().toArray());
    }

    private static String path(MadeUpSignIn signIn) {
        return "/tenants/" + signIn.tenant() + "/providers/Microsoft.aadiam";
    }

    private static String column(String name) {
        return name.equals("ipAddress") ? "IPAddress" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Object cell(Object value) {
        return value instanceof Map || value instanceof java.util.List ? GraphLog.json(value) : value;
    }

    private static String category(SignInType type) {
        return switch (type) {
            case NON_INTERACTIVE_USER -> "NonInteractiveUserSignInLogs";
            case SERVICE_PRINCIPAL -> "ServicePrincipalSignInLogs";
            case MANAGED_IDENTITY -> "ManagedIdentitySignInLogs";
            case ADFS -> "ADFSSignInLogs";
            default -> "SignInLogs";
        };
    }
}
