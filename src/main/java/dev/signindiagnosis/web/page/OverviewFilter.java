package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.SignInFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which sign-ins an overview or a list is of, as its address tells: IDs, codes and words of the log, never a person.
 *
 * @param application ID of an application; its name where the log told no ID
 * @param code an error code
 * @param policy ID of the policy that refused; its name where the log told no ID
 * @param country two letters
 * @param type {@link SignInType#id()}
 * @param tenant ID of the log tenant
 * @param outcome {@link Outcome#id()}
 */
record OverviewFilter(
        @Nullable String application,
        @Nullable Integer code,
        @Nullable String policy,
        @Nullable String country,
        @Nullable String type,
        @Nullable String tenant,
        @Nullable String outcome) {

    /** The same for the store. */
    SignInFilter of() {
        return SignInFilter.ALL
                .withApplication(application)
                .withErrorCode(code)
                .withDecidingPolicy(policy)
                .withCountry(country)
                .withType(type == null ? null : SignInType.parse(type).orElse(null))
                .withTenant(tenant == null ? null : new LogTenant(tenant))
                .withOutcome(outcome == null ? null : Outcome.parse(outcome).orElse(null));
    }

    /** What is asked for, by the name of its parameter, in a lasting order. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "outcome", outcome);
        put(parts, "code", code == null ? null : code.toString());
        put(parts, "application", application);
        put(parts, "policy", policy);
        put(parts, "country", country);
        put(parts, "type", type);
        put(parts, "tenant", tenant);
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.put(name, value);
        }
    }

    /** An address with parameters, in order; those without a value are left out. */
    static String address(String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    /** The same but for one part, which has this value, or none. */
    Map<String, String> with(String name, Optional<String> value) {
        Map<String, String> changed = new LinkedHashMap<>(parts());
        value.ifPresentOrElse(told -> changed.put(name, told), () -> changed.remove(name));
        return changed;
    }
}
