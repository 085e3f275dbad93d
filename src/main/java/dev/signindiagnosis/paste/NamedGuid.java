package dev.signindiagnosis.paste;

/**
 * A GUID with its role.
 *
 * @param span the GUID and its place
 * @param role what it is
 * @param known whether the text told the role
 */
record NamedGuid(GuidSpan span, Role role, boolean known) {

    NamedGuid as(Role other) {
        return new NamedGuid(span, other, true);
    }
}
