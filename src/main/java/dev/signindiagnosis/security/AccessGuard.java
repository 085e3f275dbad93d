package dev.signindiagnosis.security;

import dev.signindiagnosis.security.SecuritySettings.Mode;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Refuses to start where the settings would let everybody in. */
final class AccessGuard {

    private AccessGuard() {}

    /**
     * Checks the mode against the address.
     *
     * @param address what the server listens on; null means every address
     * @throws UnsafeAccessException where mode {@code open} meets an address that other machines reach
     * @throws ModeNotThereException where the mode does not exist yet
     */
    static void check(Mode mode, @Nullable InetAddress address) {
        if (mode == Mode.LOCAL || mode == Mode.OIDC) {
            throw new ModeNotThereException(mode);
        }
        if (mode == Mode.OPEN && (address == null || !address.isLoopbackAddress())) {
            throw new UnsafeAccessException(address == null ? "not set" : address.getHostAddress());
        }
    }
}
