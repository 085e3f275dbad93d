package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes the key of a row: its request ID where that is a GUID, otherwise {@code x-} and a digest of log tenant, time, ID
 * text and the fields by which two sign-ins of the same moment differ. What depends on the format rather than on the
 * sign-in, such as the time of ingestion, is left out.
 */
final class Keys {

    private static final List<SignInField<String>> CANONICAL = List.of(
            SignInFields.CORRELATION_ID,
            SignInFields.USER_ID,
            SignInFields.USER_NAME,
            SignInFields.SERVICE_PRINCIPAL_ID,
            SignInFields.APPLICATION_ID,
            SignInFields.APPLICATION_NAME,
            SignInFields.RESOURCE_ID,
            SignInFields.RESOURCE_NAME,
            SignInFields.IP_ADDRESS,
            SignInFields.CITY,
            SignInFields.COUNTRY,
            SignInFields.DEVICE_ID,
            SignInFields.DEVICE_NAME,
            SignInFields.DEVICE_OPERATING_SYSTEM,
            SignInFields.DEVICE_BROWSER,
            SignInFields.CLIENT_APP,
            SignInFields.USER_AGENT);

    private Keys() {}

    static SignInKey of(Draft draft, LogTenant tenant, Instant at) {
        Optional<String> guid = Optional.ofNullable(draft.id).flatMap(Guid::parse);
        return new SignInKey(guid.orElseGet(() -> "x-" + Digests.of(canonical(draft, tenant, at))));
    }

    private static String canonical(Draft draft, LogTenant tenant, Instant at) {
        StringBuilder text = new StringBuilder();
        text.append(tenant.id()).append('\n').append(at).append('\n').append(draft.id == null ? "" : draft.id.strip());
        text.append('\n')
                .append(draft.facts
                        .get(SignInFields.ERROR_CODE)
                        .value()
                        .map(String::valueOf)
                        .orElse(""));
        for (SignInField<String> field : CANONICAL) {
            text.append('\n').append(draft.facts.get(field).value().orElse(""));
        }
        return text.toString();
    }
}
