package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who signed in, and where to, as history is asked by it. */
final class Subjects {

    private Subjects() {}

    /**
     * The user by ID and user name, or the service principal by its ID. Empty where the log tells neither: a silent
     * sign-in without a session has nobody, and Entra writes zeros or a GUID in place of a name.
     */
    static Optional<Subject> of(SignInEvent signIn) {
        Set<String> ids = told(signIn, List.of(SignInFields.USER_ID));
        Set<String> names = told(signIn, List.of(SignInFields.USER_NAME));
        if (ids.isEmpty() && names.isEmpty()) {
            ids = told(signIn, List.of(SignInFields.SERVICE_PRINCIPAL_ID));
        }
        return ids.isEmpty() && names.isEmpty() ? Optional.empty() : Optional.of(new Subject(ids, names));
    }

    /** The application's ID, else its name. */
    static Optional<String> application(SignInEvent signIn) {
        return Stream.of(SignInFields.APPLICATION_ID, SignInFields.APPLICATION_NAME)
                .flatMap(field -> signIn.fact(field).value().stream())
                .filter(Subjects::tells)
                .findFirst();
    }

    /** Whether an application signed in as itself. */
    static boolean isApplication(SignInEvent signIn) {
        return signIn.type() == SignInType.SERVICE_PRINCIPAL || signIn.type() == SignInType.MANAGED_IDENTITY;
    }

    private static Set<String> told(SignInEvent signIn, List<SignInField<String>> fields) {
        return fields.stream()
                .flatMap(field -> signIn.fact(field).value().stream())
                .filter(Subjects::tells)
                .collect(Collectors.toSet());
    }

    private static boolean tells(String value) {
        return !value.isBlank() && !value.equals(Guid.ZERO);
    }
}
