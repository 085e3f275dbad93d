package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what, from where and how risky a sign-in was. */
final class CircumstancesJson {

    private CircumstancesJson() {}

    /**
     * The device.
     *
     * @param id its ID; only registered devices have one
     * @param name its name
     * @param operatingSystem as the log spells it
     * @param browser as the log spells it
     * @param compliant null is not false
     * @param managed null is not false
     * @param trustType as the log spells it
     */
    record DeviceJson(
            @Nullable String id,
            @Nullable String name,
            @Nullable String operatingSystem,
            @Nullable String browser,
            @Nullable Boolean compliant,
            @Nullable Boolean managed,
            @Nullable String trustType) {}

    /**
     * What the user signed in with.
     *
     * @param app browser, mobile and desktop clients, or a legacy protocol
     * @param userAgent the user agent
     */
    record ClientJson(@Nullable String app, @Nullable String userAgent) {}

    /**
     * Where from; a best effort of Entra.
     *
     * @param city city
     * @param state state or province
     * @param country two letters
     */
    record PlaceJson(
            @Nullable String city,
            @Nullable String state,
            @Nullable String country) {}

    /**
     * What Identity Protection saw. A null is not none.
     *
     * @param levelDuringSignIn the level then
     * @param levelAggregated the level over time
     * @param state whether it was dealt with
     * @param detail how
     * @param eventTypes what was seen
     */
    record RiskJson(
            @Nullable String levelDuringSignIn,
            @Nullable String levelAggregated,
            @Nullable String state,
            @Nullable String detail,
            @Nullable List<String> eventTypes) {}

    static DeviceJson device(SignInEvent signIn) {
        return new DeviceJson(
                Told.value(signIn, SignInFields.DEVICE_ID),
                Told.value(signIn, SignInFields.DEVICE_NAME),
                Told.value(signIn, SignInFields.DEVICE_OPERATING_SYSTEM),
                Told.value(signIn, SignInFields.DEVICE_BROWSER),
                Told.value(signIn, SignInFields.DEVICE_COMPLIANT),
                Told.value(signIn, SignInFields.DEVICE_MANAGED),
                Told.value(signIn, SignInFields.DEVICE_TRUST_TYPE));
    }

    static ClientJson client(SignInEvent signIn) {
        return new ClientJson(Told.value(signIn, SignInFields.CLIENT_APP), Told.value(signIn, SignInFields.USER_AGENT));
    }

    static PlaceJson place(SignInEvent signIn) {
        return new PlaceJson(
                Told.value(signIn, SignInFields.CITY),
                Told.value(signIn, SignInFields.STATE),
                Told.value(signIn, SignInFields.COUNTRY));
    }

    static RiskJson risk(SignInEvent signIn) {
        return new RiskJson(
                Told.value(signIn, SignInFields.RISK_SIGN_IN),
                Told.value(signIn, SignInFields.RISK_AGGREGATED),
                Told.value(signIn, SignInFields.RISK_STATE),
                Told.value(signIn, SignInFields.RISK_DETAIL),
                Told.value(signIn, SignInFields.RISK_EVENT_TYPES));
    }
}
