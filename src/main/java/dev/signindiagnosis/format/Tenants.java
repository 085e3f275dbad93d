package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose log a row comes from.
 *
 * <p>Diagnostic settings say it in the envelope ({@code tenantId}, else the path in {@code resourceId}), Log Analytics
 * in {@code AADTenantId} (its {@code TenantId} is the workspace) or the same path. Graph and the admin centre's CSV do
 * not say it, but a sign-in whose home tenant is its resource tenant stands in no other tenant's log, so that this
 * tenant is the log's; the same where the log states that no other tenant took part and leaves the home tenant blank.
 * Of a guest's sign-in both tenants have a row, and nothing in it tells which one this is: it stays untold.
 */
final class Tenants {

    private Tenants() {}

    static LogTenant of(Draft draft) {
        String told = draft.directoryId;
        if (told == null && !isWorkspace(draft)) {
            told = draft.tenantId;
        }
        if (told == null) {
            told = draft.pathTenant;
        }
        return told == null ? inferred(draft.facts) : new LogTenant(told);
    }

    private static boolean isWorkspace(Draft draft) {
        return draft.shape == Shape.LOG_ANALYTICS || draft.shape == Shape.LOG_ANALYTICS_CSV;
    }

    private static LogTenant inferred(Facts.Builder facts) {
        Optional<String> resource = facts.get(SignInFields.RESOURCE_TENANT_ID).value();
        String home = facts.get(SignInFields.HOME_TENANT_ID).value().orElse(null);
        boolean one = home == null ? crossesNoBorder(facts) : isSame(home, resource.orElse(null));
        return resource.filter(id -> one).map(LogTenant::new).orElse(LogTenant.UNTOLD);
    }

    private static boolean isSame(String home, @Nullable String resource) {
        return home.equalsIgnoreCase(resource);
    }

    private static boolean crossesNoBorder(Facts.Builder facts) {
        return facts.get(SignInFields.CROSS_TENANT_ACCESS)
                .value()
                .filter("none"::equalsIgnoreCase)
                .isPresent();
    }
}
