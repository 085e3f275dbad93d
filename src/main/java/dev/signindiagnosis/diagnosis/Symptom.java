package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a caller sees, in the caller's words, and the fields of codes that look so. */
public enum Symptom {
    /** The password is said to be wrong, or the account to be locked. */
    PASSWORD(
            "password",
            Set.of("password", "accountState", "passwordChange", "passThroughAuth", "seamlessSso", "federation")),
    /** The second factor does not come, is not taken, or has to be set up. */
    SECOND_FACTOR(
            "secondFactor",
            Set.of("mfa", "authMethodPolicy", "temporaryAccessPass", "passkey", "oneTimePasscode", "certificateAuth")),
    /** The organisation does not let the user in from here. */
    BLOCKED("blocked", Set.of("conditionalAccess", "device", "risk", "b2bCrossTenant", "deviceCode")),
    /** An administrator has to approve, or the application is not for this user. */
    APPROVAL("approval", Set.of("consent", "appConfig", "claims", "saml")),
    /** The sign-in page comes again and again. */
    AGAIN("again", Set.of("session", "token", "accountType", "signOut"), Set.of(70043, 70044)),
    /** Another account is asked for, or the account is not known. */
    ACCOUNT("account", Set.of("tenant", "accountType", "b2bCrossTenant", "externalId", "accountState")),
    /** The caller cannot tell. */
    UNCLEAR("unclear", Set.of());

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a set that never changes
    private final Set<String> categories;

    @SuppressWarnings("ImmutableEnumChecker") // a set that never changes
    private final Set<Integer> codes;

    Symptom(String id, Set<String> categories) {
        this(id, categories, Set.of());
    }

    /** Codes of other fields that look so too: a policy that wants a newer sign-in is met as a page that comes again. */
    Symptom(String id, Set<String> categories, Set<Integer> codes) {
        this.id = id;
        this.categories = categories;
        this.codes = codes;
    }

    /** The name in forms and word lists. */
    public String id() {
        return id;
    }

    /** The symptom of that name; empty for another text. */
    public static Optional<Symptom> parse(String text) {
        return Arrays.stream(values())
                .filter(symptom -> symptom.id.equals(text))
                .findFirst();
    }

    /** Whether a code looks so to the one who meets it. */
    boolean fits(ErrorCode code) {
        return categories.contains(code.category()) || codes.contains(code.number());
    }
}
