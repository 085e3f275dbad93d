package dev.signindiagnosis.web;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings for what people read.
 *
 * @param timeZone zone for people where the browser tells none; the machine's where not set
 */
@ConfigurationProperties("signin")
public record SignInSettings(@Nullable ZoneId timeZone) {

    /** The zone for people where the browser tells none. */
    public ZoneId zone() {
        return timeZone == null ? ZoneId.systemDefault() : timeZone;
    }
}
