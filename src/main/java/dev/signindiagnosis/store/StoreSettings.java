package dev.signindiagnosis.store;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of every store.
 *
 * @param type which store keeps events; {@code lucene} is the embedded one
 * @param readOnly whether sign-ins are only looked up: no lock is taken, nothing is written, and there is no
 *     {@link SignInEventSink}
 * @param retention how long sign-ins stay, from when they happened: older ones leave, and are refused at import; none
 *     lets all stay
 * @param keptRetention how long answers stay that people kept, from when they were kept
 */
@Validated
@ConfigurationProperties("signin.store")
public record StoreSettings(
        @DefaultValue("lucene") @NotBlank String type,
        @DefaultValue("false") boolean readOnly,

        @Nullable @DurationMin(hours = 1, message = SENSIBLE) @DurationMax(days = 36_525, message = SENSIBLE)
        Duration retention,

        @DefaultValue("P365D")
        @DurationMin(hours = 1, message = SENSIBLE)
        @DurationMax(days = 36_525, message = SENSIBLE)
        Duration keptRetention) {

    private static final String SENSIBLE = "has to be from one hour to 100 years, with its unit, such as P90D or 90d";
}
