package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at every sign-in for what a GUID is. */
final class InMemoryRoles {

    private InMemoryRoles() {}

    static Set<Role> of(String text, List<SignInEvent> all) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Guid.parse(text).ifPresent(guid -> {
            for (Role role : Role.values()) {
                if (all.stream().flatMap(signIn -> ids(role, signIn)).anyMatch(guid::equalsIgnoreCase)) {
                    roles.add(role);
                }
            }
        });
        return roles;
    }

    private static Stream<String> ids(Role role, SignInEvent signIn) {
        return switch (role) {
            case REQUEST ->
                Stream.concat(Stream.of(signIn.key().value()), told(signIn, SignInFields.ORIGINAL_REQUEST_ID));
            case CORRELATION -> signIn.correlationIds().stream().map(id -> id.value());
            case SESSION -> told(signIn, SignInFields.SESSION_ID);
            case USER -> told(signIn, SignInFields.USER_ID);
            case APPLICATION -> told(signIn, SignInFields.APPLICATION_ID);
            case SERVICE_PRINCIPAL ->
                Stream.concat(
                        told(signIn, SignInFields.SERVICE_PRINCIPAL_ID),
                        Stream.concat(
                                        told(signIn, SignInFields.APPLICATION_SERVICE_PRINCIPAL_ID),
                                        told(signIn, SignInFields.RESOURCE_SERVICE_PRINCIPAL_ID))
                                .filter(id -> !id.equals(Guid.ZERO)));
            case RESOURCE -> told(signIn, SignInFields.RESOURCE_ID);
            case TENANT ->
                Stream.concat(
                        Stream.of(signIn.tenant().id()),
                        Stream.concat(
                                told(signIn, SignInFields.HOME_TENANT_ID),
                                told(signIn, SignInFields.RESOURCE_TENANT_ID)));
            case DEVICE -> told(signIn, SignInFields.DEVICE_ID);
            case POLICY -> signIn.policies().stream().map(AppliedPolicy::id).flatMap(id -> id.value().stream());
        };
    }

    private static Stream<String> told(SignInEvent signIn, SignInField<String> field) {
        return signIn.fact(field).value().stream();
    }
}
