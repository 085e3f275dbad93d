package dev.signindiagnosis.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sample tenant.
 *
 * @param enabled whether its sign-ins are imported when the server starts; meant for a store that is thrown away
 */
@ConfigurationProperties("signin.sample")
public record SampleSettings(@DefaultValue("false") boolean enabled) {}
