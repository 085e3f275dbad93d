package dev.signindiagnosis.security;

import dev.signindiagnosis.security.SecuritySettings.Mode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The host names that the application answers to. */
final class OwnHosts {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> names = new HashSet<>(THIS_MACHINE);
    private final boolean any;

    OwnHosts(SecuritySettings settings) {
        settings.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        any = settings.mode() == Mode.PROXY && settings.hosts().isEmpty();
    }

    /** Whether the name, without port, is one of the application's own. */
    boolean hold(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        return any || names.contains(host) || host.endsWith(".localhost") || loopback(host);
    }

    private static boolean loopback(String host) {
        return host.matches("127(\\.\\d{1,3}){3}");
    }
}
