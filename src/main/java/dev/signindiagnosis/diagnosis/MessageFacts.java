package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a message alone tells, in the form in which rules read a sign-in. */
final class MessageFacts {

    /** An error message is shorter; what is pasted around it tells no rule anything. */
    private static final int LONGEST_REASON = 2000;

    private MessageFacts() {}

    static Facts of(Understood understood, @Nullable String text) {
        Facts.Builder facts = Facts.carrying(Set.of());
        put(facts, SignInFields.ERROR_CODE, number(understood.decidingCode()));
        put(facts, SignInFields.AT, understood.at());
        put(facts, SignInFields.USER_NAME, understood.user());
        put(facts, SignInFields.APPLICATION_ID, understood.applicationId());
        put(facts, SignInFields.APPLICATION_NAME, understood.applicationName());
        put(facts, SignInFields.RESOURCE_ID, understood.resourceId());
        put(facts, SignInFields.FAILURE_REASON, text == null ? null : reason(text));
        device(understood.messageFacts(), facts);
        return facts.build();
    }

    /** That no device was shown is a statement of its own; where the page is not pasted, nothing is said of one. */
    private static void device(Map<String, String> told, Facts.Builder facts) {
        put(facts, SignInFields.DEVICE_OPERATING_SYSTEM, told.get("devicePlatform"));
        @Nullable String id = told.get("deviceIdentifier");
        if (id != null) {
            facts.put(SignInFields.DEVICE_ID, Guid.parse(id).map(Fact::told).orElse(Fact.untold(FactState.ABSENT)));
        }
    }

    private static @Nullable Long number(@Nullable Integer code) {
        return code == null ? null : Long.valueOf(code);
    }

    private static String reason(String text) {
        int code = Math.max(0, text.indexOf("AADSTS"));
        return text.substring(code, Math.min(text.length(), code + LONGEST_REASON));
    }

    private static <T> void put(Facts.Builder facts, SignInField<T> field, @Nullable T value) {
        if (value != null) {
            facts.put(field, Fact.told(value));
        }
    }
}
