package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out of a sign-in what JSON shows. What was not told is null, never a blank, a zero or false. */
final class Told {

    private static final Comparator<String> GUIDS_FIRST =
            Comparator.comparing((String id) -> !Guid.isGuid(id)).thenComparing(id -> id);

    private Told() {}

    static <T> @Nullable T value(SignInEvent signIn, SignInField<T> field) {
        return value(signIn.fact(field));
    }

    static <T> @Nullable T value(Fact<T> fact) {
        return fact.value().orElse(null);
    }

    /** Every correlation ID; GUIDs first, then in alphabetical order. */
    static List<String> correlationIds(SignInEvent signIn) {
        return signIn.correlationIds().stream()
                .map(CorrelationId::value)
                .sorted(GUIDS_FIRST)
                .toList();
    }

    /** The correlation ID that the log puts first, else the first of all. */
    static @Nullable String correlationId(SignInEvent signIn) {
        return signIn.fact(SignInFields.CORRELATION_ID)
                .value()
                .map(id -> new CorrelationId(id).value())
                .or(() -> correlationIds(signIn).stream().findFirst())
                .orElse(null);
    }

    static @Nullable String requestId(SignInEvent signIn) {
        return signIn.requestId().map(id -> id.value()).orElse(null);
    }

    static @Nullable Integer errorCode(SignInEvent signIn) {
        return signIn.errorCode().orElse(null);
    }

    static @Nullable String logTenant(SignInEvent signIn) {
        return signIn.tenant().isTold() ? signIn.tenant().id() : null;
    }

    /** Who signed in, by the name that a person would search for. */
    static @Nullable String who(SignInEvent signIn) {
        return signIn.fact(SignInFields.USER_NAME)
                .value()
                .or(() -> signIn.fact(SignInFields.USER_DISPLAY_NAME).value())
                .or(() -> signIn.fact(SignInFields.SERVICE_PRINCIPAL_NAME).value())
                .or(() -> signIn.fact(SignInFields.USER_ID).value())
                .or(() -> signIn.fact(SignInFields.SERVICE_PRINCIPAL_ID).value())
                .orElse(null);
    }

    /** The application's name, else its ID. */
    static @Nullable String application(SignInEvent signIn) {
        return signIn.fact(SignInFields.APPLICATION_NAME)
                .value()
                .or(() -> signIn.fact(SignInFields.APPLICATION_ID).value())
                .orElse(null);
    }
}
