package dev.signindiagnosis.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may look.
 *
 * @param mode how access is granted
 * @param hosts host names that the application answers to beside this machine's own; in mode {@code proxy} an empty
 *     list means whatever name the proxy passes on
 */
@ConfigurationProperties("signin.security")
public record SecuritySettings(
        @DefaultValue("open") Mode mode, @DefaultValue List<String> hosts) {

    /** Copies the list. */
    public SecuritySettings {
        hosts = List.copyOf(hosts);
    }

    /** How access is granted. */
    public enum Mode {
        /** Everybody on this machine; starts on a loopback address only. */
        OPEN,
        /** An authenticating proxy stands in front. */
        PROXY,
        /** Users and API tokens from settings; not there yet. */
        LOCAL,
        /** OpenID Connect; not there yet. */
        OIDC
    }
}
