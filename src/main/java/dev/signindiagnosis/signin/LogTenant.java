package dev.signindiagnosis.signin;

import java.util.Locale;

/**
 * The tenant whose log a row was read from. Rows of different log tenants never merge: a guest's sign-in is told once
 * by the home tenant and once by the resource tenant.
 *
 * @param id the tenant ID in lower case, or empty where the row does not tell it
 */
public record LogTenant(String id) {

    /** The log did not say which tenant it belongs to. */
    public static final LogTenant UNTOLD = new LogTenant("");

    /** Spells the ID in lower case without surrounding blanks. */
    public LogTenant {
        id = id.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the row told its tenant. */
    public boolean isTold() {
        return !id.isEmpty();
    }
}
