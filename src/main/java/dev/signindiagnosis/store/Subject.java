package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person or a service principal, by all that is known to stand for it. It signed in where any of the IDs or names is
 * that of the sign-in as a whole; never by the start of a name. Both are compared as {@link FoldedText} folds them.
 *
 * @param ids object IDs of a user or service principal
 * @param names user names, alternate names or what was typed to sign in
 */
public record Subject(Set<String> ids, Set<String> names) {

    /** The fields that hold an ID of whoever signed in. */
    public static final List<SignInField<String>> IDS =
            List.of(SignInFields.USER_ID, SignInFields.SERVICE_PRINCIPAL_ID);

    /** The fields that hold a name of which there is one in a tenant. */
    public static final List<SignInField<String>> NAMES =
            List.of(SignInFields.USER_NAME, SignInFields.USER_ALTERNATE_NAME, SignInFields.SIGN_IN_IDENTIFIER);

    /** Folds the IDs and names; those that are blank are left out. At least one must be left. */
    public Subject {
        ids = folded(ids);
        names = folded(names);
        if (ids.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("a subject needs an ID or a name");
        }
    }

    /** Who has this object ID. */
    public static Subject ofId(String id) {
        return new Subject(Set.of(id), Set.of());
    }

    /** Who has this name, as a whole. */
    public static Subject ofName(String name) {
        return new Subject(Set.of(), Set.of(name));
    }

    /** Whether it signed in here. */
    public boolean fits(SignInEvent signIn) {
        return anyOf(IDS, ids, signIn) || anyOf(NAMES, names, signIn);
    }

    private static boolean anyOf(List<SignInField<String>> fields, Set<String> wanted, SignInEvent signIn) {
        return fields.stream()
                .flatMap(field -> signIn.fact(field).value().stream())
                .anyMatch(value -> wanted.contains(FoldedText.fold(value)));
    }

    private static Set<String> folded(Set<String> values) {
        return values.stream()
                .map(FoldedText::fold)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
