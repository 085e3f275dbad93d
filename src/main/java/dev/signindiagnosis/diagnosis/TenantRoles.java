package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.TenantInvolved.Role;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which tenants have a part in a sign-in, and whose setting stopped it where the code tells. */
final class TenantRoles {

    /**
     * Whose setting decides, by code. Resource: inbound cross-tenant access (500213), the account is no guest there
     * (50020, 90072, 50177, 50178), the invitation is not redeemed (50014), the guest is disabled (500571). Home: outbound
     * cross-tenant access (500212), tenant restrictions on the way out (500021), risk judged at home (53011, 530032).
     */
    private static final Map<Integer, Role> DECIDES = Map.ofEntries(
            Map.entry(500213, Role.RESOURCE),
            Map.entry(50020, Role.RESOURCE),
            Map.entry(90072, Role.RESOURCE),
            Map.entry(50177, Role.RESOURCE),
            Map.entry(50178, Role.RESOURCE),
            Map.entry(50014, Role.RESOURCE),
            Map.entry(500571, Role.RESOURCE),
            Map.entry(500212, Role.HOME),
            Map.entry(500021, Role.HOME),
            Map.entry(53011, Role.HOME),
            Map.entry(530032, Role.HOME));

    private TenantRoles() {}

    /** The tenants, where the sign-in crosses from one to another or the code is about that; else none. */
    static List<TenantInvolved> of(Facts facts, @Nullable Integer code) {
        Optional<String> home = told(facts.get(SignInFields.HOME_TENANT_ID));
        Optional<String> resource = told(facts.get(SignInFields.RESOURCE_TENANT_ID));
        Optional<String> log = told(facts.get(SignInFields.LOG_TENANT_ID));
        boolean crossed = differ(home, resource) || differ(home, log) || differ(resource, log);
        @Nullable Role decides = code == null ? null : DECIDES.get(code);
        if (!crossed && decides == null) {
            return List.of();
        }
        List<TenantInvolved> tenants = new ArrayList<>();
        add(tenants, Role.HOME, home, facts.get(SignInFields.HOME_TENANT_NAME).value(), decides);
        add(tenants, Role.RESOURCE, resource, Optional.empty(), decides);
        add(tenants, Role.APPLICATION_OWNER, told(facts.get(SignInFields.APP_OWNER_TENANT_ID)), Optional.empty(), null);
        add(tenants, Role.LOG, log, Optional.empty(), null);
        return List.copyOf(tenants);
    }

    private static void add(
            List<TenantInvolved> tenants,
            Role role,
            Optional<String> id,
            Optional<String> name,
            @Nullable Role decides) {
        id.ifPresent(told -> tenants.add(new TenantInvolved(role, told, name.orElse(null), role == decides)));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.get().equalsIgnoreCase(other.get());
    }

    private static Optional<String> told(Fact<String> id) {
        return id.value().filter(value -> !value.isBlank() && !value.equals(Guid.ZERO));
    }
}
