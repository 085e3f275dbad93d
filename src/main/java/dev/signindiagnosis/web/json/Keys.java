package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.text.Message;

/** Reads the key in an address. */
final class Keys {

    private Keys() {}

    /**
     * The key.
     *
     * @throws ProblemException where the text can be none, so that no sign-in has this address
     */
    static SignInKey read(String text) {
        return SignInKey.parse(text)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, Message.of("problem.not-found.noKey")));
    }

    /** No sign-in of the key is held. */
    static ProblemException notHeld() {
        return ProblemException.of(ProblemType.NOT_FOUND, Message.of("problem.not-found.signIn"));
    }
}
