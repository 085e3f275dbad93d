package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Locale;

/** How a sign-in truly ended, where code and Conditional Access differ. */
final class Ended {

    private Ended() {}

    /**
     * Entra logs the refusal of an Exchange ActiveSync client by a policy as a success (Microsoft: sign-in log FAQ). For
     * other clients it is not known what counts where code and Conditional Access differ.
     */
    static Outcome weighed(SignInEvent signIn) {
        if (!refusedSuccess(signIn)) {
            return signIn.outcome();
        }
        boolean activeSync = signIn.fact(SignInFields.CLIENT_APP)
                .map(app -> app.toLowerCase(Locale.ROOT).contains("activesync"))
                .is(true);
        return activeSync ? Outcome.FAILURE : Outcome.UNKNOWN;
    }

    /** Whether Entra let the subject in, as far as the log tells. */
    static boolean well(SignInEvent signIn) {
        return weighed(signIn) == Outcome.SUCCESS;
    }

    /** Whether the code says success and Conditional Access failure. */
    static boolean refusedSuccess(SignInEvent signIn) {
        return signIn.outcome() == Outcome.SUCCESS
                && signIn.fact(SignInFields.CONDITIONAL_ACCESS_STATUS).is("failure");
    }
}
