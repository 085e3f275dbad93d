package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import org.jspecify.annotations.Nullable;

/**
 * Tells who signed in and how: by the row's event types, else its category, else its table, else what it holds. The log
 * of AD FS goes first, because no event type says that a sign-in is one of AD FS.
 */
final class Types {

    private Types() {}

    /** The type, or null where nothing tells it. */
    static @Nullable SignInType of(Draft draft) {
        if (draft.typeByCategory == SignInType.ADFS || draft.typeByTable == SignInType.ADFS) {
            return SignInType.ADFS;
        }
        if (draft.typeByEvent != null) {
            return draft.typeByEvent;
        }
        if (draft.typeByCategory != null) {
            return draft.typeByCategory;
        }
        return draft.typeByTable == null ? byContent(draft.facts) : draft.typeByTable;
    }

    private static @Nullable SignInType byContent(Facts.Builder facts) {
        if (!facts.tells(SignInFields.USER_ID) && !facts.tells(SignInFields.USER_NAME) && namesApplication(facts)) {
            return facts.tells(SignInFields.MANAGED_IDENTITY_TYPE)
                    ? SignInType.MANAGED_IDENTITY
                    : SignInType.SERVICE_PRINCIPAL;
        }
        Boolean interactive = facts.get(SignInFields.INTERACTIVE).value().orElse(null);
        if (interactive == null) {
            return null;
        }
        return interactive ? SignInType.INTERACTIVE_USER : SignInType.NON_INTERACTIVE_USER;
    }

    private static boolean namesApplication(Facts.Builder facts) {
        return isSomebody(facts, SignInFields.SERVICE_PRINCIPAL_ID)
                || isSomebody(facts, SignInFields.SERVICE_PRINCIPAL_NAME);
    }

    private static boolean isSomebody(Facts.Builder facts, SignInField<String> field) {
        return facts.tells(field) && !facts.get(field).is(Guid.ZERO);
    }
}
