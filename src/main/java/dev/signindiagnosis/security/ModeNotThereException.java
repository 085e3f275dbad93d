package dev.signindiagnosis.security;

import dev.signindiagnosis.security.SecuritySettings.Mode;
import java.util.Locale;

/** The mode asked for does not exist yet. */
final class ModeNotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModeNotThereException(Mode mode) {
        super("signin.security.mode is '" + mode.name().toLowerCase(Locale.ROOT)
                + "', which this version does not have");
    }
}
