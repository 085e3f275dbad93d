package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.Cloud;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for what people read.
 *
 * @param timeZone zone for people where the browser tells none; the machine's where not set
 * @param cloud the Microsoft cloud whose hosts look-up and portal links name
 */
@ConfigurationProperties("signin")
public record SignInSettings(
        @Nullable ZoneId timeZone, @DefaultValue("global") Cloud cloud) {

    /** The zone for people where the browser tells none. */
    public ZoneId zone() {
        return timeZone == null ? ZoneId.systemDefault() : timeZone;
    }
}
