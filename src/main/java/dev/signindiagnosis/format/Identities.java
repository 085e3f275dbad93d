package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the values by which a row is told apart: IDs, times, tenants and the type of log. */
final class Identities {

    private static final String TENANTS = "/tenants/";

    private Identities() {}

    static void requestId(Draft draft, Object value) {
        draft.id = orElse(Values.text(value), draft.id);
    }

    static void created(Draft draft, Object value) {
        draft.created = orElse(Values.text(value), draft.created);
    }

    static void ingested(Draft draft, Object value) {
        draft.ingested = orElse(Values.text(value), draft.ingested);
    }

    static void resultType(Draft draft, Object value) {
        Long code = Codes.of(value);
        draft.resultCode = code == null ? draft.resultCode : code;
    }

    static void identity(Draft draft, Object value) {
        draft.identity = orElse(Values.text(value), draft.identity);
    }

    static void tenant(Draft draft, Object value) {
        draft.tenantId = orElse(Values.text(value), draft.tenantId);
    }

    static void directory(Draft draft, Object value) {
        draft.directoryId = orElse(Values.text(value), draft.directoryId);
    }

    /** Entra hides a foreign user behind an ID of zeros. */
    static void userId(Draft draft, Object value) {
        if (Guid.ZERO.equals(Values.text(value))) {
            draft.blank(SignInFields.USER_ID, FactState.REDACTED);
        } else {
            draft.text(SignInFields.USER_ID, value);
        }
    }

    static void userType(Draft draft, Object value) {
        String text = Values.text(value);
        if (text != null) {
            draft.facts.put(SignInFields.USER_TYPE, text.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** The path of the log's tenant in an envelope, the resource signed in to elsewhere. */
    static void resourceId(Draft draft, Object value) {
        String text = Values.text(value);
        if (text == null || !text.startsWith("/")) {
            resource(draft, value);
        } else if (text.regionMatches(true, 0, TENANTS, 0, TENANTS.length())) {
            int end = text.indexOf('/', TENANTS.length());
            draft.pathTenant = text.substring(TENANTS.length(), end < 0 ? text.length() : end);
        }
    }

    /** An envelope's own resource is never the one signed in to, also where its path was replaced by another text. */
    private static void resource(Draft draft, Object value) {
        if (draft.shape == Shape.DIAGNOSTIC_SETTINGS) {
            draft.textUnlessTold(SignInFields.RESOURCE_ID, value);
        } else {
            draft.text(SignInFields.RESOURCE_ID, value);
        }
    }

    static void eventTypes(Draft draft, Object value) {
        TextLists.plain(value).stream()
                .map(SignInType::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(type -> draft.typeByEvent = type);
    }

    static void category(Draft draft, Object value) {
        LogKind kind = LogKind.of(Values.text(value));
        draft.typeByCategory = orElse(kind.type(), draft.typeByCategory);
        draft.notSignIn = orElse(kind.other(), draft.notSignIn);
    }

    static void table(Draft draft, Object value) {
        LogKind kind = LogKind.of(Values.text(value));
        draft.typeByTable = orElse(kind.type(), draft.typeByTable);
        draft.notSignIn = orElse(kind.other(), draft.notSignIn);
    }

    private static <T> @Nullable T orElse(@Nullable T value, @Nullable T before) {
        return value == null ? before : value;
    }
}
