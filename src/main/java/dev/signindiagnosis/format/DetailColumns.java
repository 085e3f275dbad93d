package dev.signindiagnosis.format;

import static dev.signindiagnosis.format.Columns.flag;
import static dev.signindiagnosis.format.Columns.number;
import static dev.signindiagnosis.format.Columns.reason;
import static dev.signindiagnosis.format.Columns.text;
import static dev.signindiagnosis.format.Columns.textUnlessNone;
import static dev.signindiagnosis.format.Columns.with;

import dev.signindiagnosis.signin.SignInFields;

/** The members of a sign-in's inner objects. */
final class DetailColumns {

    /** {@code status}. */
    static final ColumnTable STATUS = new ColumnTable()
            .put("errorCode", with(Since.V1, SignInFields.ERROR_CODE, (draft, value) -> {
                Long code = Codes.of(value);
                draft.statusCode = code == null ? draft.statusCode : code;
            }))
            .put("failureReason", reason(Since.V1, false))
            .put("additionalDetails", text(Since.V1, SignInFields.ADDITIONAL_DETAILS));

    /** {@code deviceDetail}. */
    static final ColumnTable DEVICE = new ColumnTable()
            .put("deviceId", text(Since.V1, SignInFields.DEVICE_ID))
            .put("displayName", text(Since.V1, SignInFields.DEVICE_NAME))
            .put("operatingSystem", text(Since.V1, SignInFields.DEVICE_OPERATING_SYSTEM))
            .put("browser", text(Since.V1, SignInFields.DEVICE_BROWSER))
            .put("isCompliant", flag(Since.V1, SignInFields.DEVICE_COMPLIANT))
            .put("isManaged", flag(Since.V1, SignInFields.DEVICE_MANAGED))
            .put("trustType", text(Since.V1, SignInFields.DEVICE_TRUST_TYPE));

    /** {@code mfaDetail}. */
    static final ColumnTable MFA = new ColumnTable()
            .put("authMethod", text(Since.BETA, SignInFields.MFA_METHOD))
            .put("authDetail", text(Since.BETA, SignInFields.MFA_DETAIL));

    /** {@code agent}. */
    static final ColumnTable AGENT = new ColumnTable()
            .put("agentType", text(Since.BETA, SignInFields.AGENT_TYPE))
            .put("agentSubjectType", text(Since.BETA, SignInFields.AGENT_SUBJECT_TYPE))
            .put("agentSubjectParentId", text(Since.BETA, SignInFields.AGENT_SUBJECT_PARENT_ID))
            .put("parentAppId", text(Since.BETA, SignInFields.AGENT_PARENT_APPLICATION_ID));

    /** {@code managedServiceIdentity}. */
    static final ColumnTable MANAGED_IDENTITY = new ColumnTable()
            .put("msiType", textUnlessNone(Since.BETA, SignInFields.MANAGED_IDENTITY_TYPE))
            .put("associatedResourceId", text(Since.BETA, SignInFields.MANAGED_IDENTITY_RESOURCE_ID))
            .put("federatedTokenId", text(Since.BETA, SignInFields.MANAGED_IDENTITY_TOKEN_ID))
            .put("federatedTokenIssuer", text(Since.BETA, SignInFields.MANAGED_IDENTITY_TOKEN_ISSUER));

    /** {@code tokenProtectionStatusDetails}. */
    static final ColumnTable TOKEN_PROTECTION = new ColumnTable()
            .put("signInSessionStatus", text(Since.BETA, SignInFields.TOKEN_PROTECTION))
            .put("signInSessionStatusCode", number(Since.BETA, SignInFields.TOKEN_PROTECTION_CODE));

    private DetailColumns() {}
}
