package dev.signindiagnosis.store;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of every store.
 *
 * @param type which store keeps events; {@code lucene} is the embedded one
 * @param readOnly whether sign-ins are only looked up: no lock is taken, nothing is written, and there is no
 *     {@link SignInEventSink}
 */
@Validated
@ConfigurationProperties("signin.store")
public record StoreSettings(
        @DefaultValue("lucene") @NotBlank String type,
        @DefaultValue("false") boolean readOnly) {}
