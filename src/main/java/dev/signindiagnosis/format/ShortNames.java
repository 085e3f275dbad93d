package dev.signindiagnosis.format;

import static dev.signindiagnosis.format.Columns.fallback;
import static dev.signindiagnosis.format.Columns.reason;
import static dev.signindiagnosis.format.Columns.with;
import static dev.signindiagnosis.format.Since.SELECTION;

import dev.signindiagnosis.signin.SignInFields;

/**
 * The names that people give the members of inner objects where they choose columns themselves: {@code City} for
 * {@code location.city}. Whatever else a row tells goes before them.
 */
final class ShortNames {

    private ShortNames() {}

    static void addTo(ColumnTable table) {
        table.put("city", fallback(SELECTION, SignInFields.CITY))
                .put("state", fallback(SELECTION, SignInFields.STATE))
                .put("country", fallback(SELECTION, SignInFields.COUNTRY))
                .put("countryOrRegion", fallback(SELECTION, SignInFields.COUNTRY))
                .put("browser", fallback(SELECTION, SignInFields.DEVICE_BROWSER))
                .put("operatingSystem", fallback(SELECTION, SignInFields.DEVICE_OPERATING_SYSTEM))
                .put("os", fallback(SELECTION, SignInFields.DEVICE_OPERATING_SYSTEM))
                .put("deviceId", fallback(SELECTION, SignInFields.DEVICE_ID))
                .put("deviceDisplayName", fallback(SELECTION, SignInFields.DEVICE_NAME))
                .put("trustType", fallback(SELECTION, SignInFields.DEVICE_TRUST_TYPE))
                .put("failureReason", reason(SELECTION, true))
                .put("additionalDetails", fallback(SELECTION, SignInFields.ADDITIONAL_DETAILS))
                .put(
                        "errorCode",
                        with(SELECTION, SignInFields.ERROR_CODE, Identities::resultType)
                                .asEvidence());
    }
}
