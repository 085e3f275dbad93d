package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.SignInEvent;
import java.util.List;

/**
 * The last sign-in of the same subject to the same application that ended signed in before the attempt began.
 *
 * @param signIn that sign-in
 * @param differences what both tell and tell differently; what may explain the failure first
 */
public record LastGood(SignInEvent signIn, List<Difference> differences) {

    /** Copies the list. */
    public LastGood {
        differences = List.copyOf(differences);
    }

    /**
     * A fact that was another one when it last worked. A fact that either sign-in does not tell is no difference.
     *
     * @param fact its name in the rules' vocabulary, without {@code signIn.}
     * @param then its value when it last worked: text, flag, number, or a list of texts or messages
     * @param now its value in the deciding sign-in
     * @param mayExplain whether the code or the policy that decided asks about this fact
     */
    public record Difference(String fact, Object then, Object now, boolean mayExplain) {}
}
