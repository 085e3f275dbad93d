package dev.signindiagnosis.format;

import static dev.signindiagnosis.format.Columns.flag;
import static dev.signindiagnosis.format.Columns.text;
import static dev.signindiagnosis.format.Columns.with;
import static dev.signindiagnosis.format.Since.V1;

import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Defender's advanced hunting table {@code EntraIdSignInEvents}, formerly {@code AADSignInEventsBeta}: one flat row for
 * a sign-in, with numbers where Graph has words. Columns of the same name as in Log Analytics mean the same.
 */
final class Defender {

    private static final Map<String, String> RISK_LEVELS =
            Map.of("1", "none", "10", "low", "50", "medium", "100", "high");

    private static final Map<String, String> RISK_STATES = Map.of(
            "0", "none",
            "1", "confirmedSafe",
            "2", "remediated",
            "3", "dismissed",
            "4", "atRisk",
            "5", "confirmedCompromised");

    private static final Map<String, String> ACCESS = Map.of("0", "success", "1", "failure", "2", "notApplied");

    /** The table's own columns. */
    static final ColumnTable TABLE = new ColumnTable(SignInColumns.TABLE)
            .put("timestamp", with(V1, SignInFields.AT, Identities::created))
            .put("requestId", with(V1, Identities::requestId))
            .put("application", text(V1, SignInFields.APPLICATION_NAME))
            .put("applicationId", text(V1, SignInFields.APPLICATION_ID))
            .put("logonType", with(V1, SignInFields.TYPE, Identities::eventTypes))
            .put("errorCode", with(V1, SignInFields.ERROR_CODE, Identities::resultType))
            .put("accountDisplayName", text(V1, SignInFields.USER_DISPLAY_NAME))
            .put("accountObjectId", with(V1, SignInFields.USER_ID, Identities::userId))
            .put("accountUpn", text(V1, SignInFields.USER_NAME))
            .put("isGuestUser", with(V1, SignInFields.USER_TYPE, Defender::guest))
            .put("deviceName", text(V1, SignInFields.DEVICE_NAME))
            .put("aadDeviceId", text(V1, SignInFields.DEVICE_ID))
            .put("entraIdDeviceId", text(V1, SignInFields.DEVICE_ID))
            .put("osPlatform", text(V1, SignInFields.DEVICE_OPERATING_SYSTEM))
            .put("browser", text(V1, SignInFields.DEVICE_BROWSER))
            .put("deviceTrustType", text(V1, SignInFields.DEVICE_TRUST_TYPE))
            .put("isManaged", flag(V1, SignInFields.DEVICE_MANAGED))
            .put("isCompliant", flag(V1, SignInFields.DEVICE_COMPLIANT))
            .put("riskLevelAggregated", numbered(SignInFields.RISK_AGGREGATED, RISK_LEVELS))
            .put("riskLevelDuringSignIn", numbered(SignInFields.RISK_SIGN_IN, RISK_LEVELS))
            .put("riskState", numbered(SignInFields.RISK_STATE, RISK_STATES))
            .put("riskDetails", text(V1, SignInFields.RISK_DETAIL))
            .put("conditionalAccessStatus", numbered(SignInFields.CONDITIONAL_ACCESS_STATUS, ACCESS))
            .put(
                    "tokenIssuerType",
                    numbered(SignInFields.TOKEN_ISSUER_TYPE, Map.of("0", "AzureAD", "1", "ADFederationServices")))
            .put("uniqueTokenId", text(V1, SignInFields.UNIQUE_TOKEN_ID))
            .put("country", text(V1, SignInFields.COUNTRY))
            .put("state", text(V1, SignInFields.STATE))
            .put("city", text(V1, SignInFields.CITY))
            .put("latitude", Column.PASSED_OVER)
            .put("longitude", Column.PASSED_OVER)
            .put("reportId", Column.PASSED_OVER);

    private Defender() {}

    /** Whether the object has the columns that only this table and its sister for service principals have. */
    static boolean isRow(JsonObject root) {
        return root.has("ErrorCode") && root.has("ApplicationId") && (root.has("LogonType") || root.has("ReportId"));
    }

    /** Whether a header has those columns. */
    static boolean isHeader(List<String> labels) {
        return labels.contains("errorcode")
                && labels.contains("applicationid")
                && (labels.contains("logontype") || labels.contains("reportid"));
    }

    private static void guest(Draft draft, Object value) {
        Boolean guest = Values.flag(value);
        if (guest != null) {
            draft.facts.put(SignInFields.USER_TYPE, guest ? "guest" : "member");
        }
    }

    /** A number that stands for a word; a number that stands for none says nothing. */
    private static Column numbered(SignInField<String> field, Map<String, String> words) {
        return new Column(Set.of(field), V1, false, (draft, value) -> {
            String text = Values.text(value);
            String word = text == null || Values.number(text) == null ? text : words.get(text.strip());
            if (word != null) {
                draft.text(field, word);
            }
        });
    }
}
