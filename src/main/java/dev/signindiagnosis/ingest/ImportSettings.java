package dev.signindiagnosis.ingest;

import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param maxUploadSize most bytes that are received for one import; more is refused while it arrives
 * @param maxUnpackedSize most bytes that a file may have after unpacking, over all files packed in it; reading ends there
 * @param directory where uploads wait and reports are kept; without it, the folder imports beside the directory of the
 *     Lucene index
 */
@Validated
@ConfigurationProperties("signin.import")
public record ImportSettings(
        @DefaultValue("8GB") DataSize maxUploadSize,
        @DefaultValue("40GB") DataSize maxUnpackedSize,
        @Nullable Path directory) {

    /** Whether both sizes are above zero. */
    @AssertTrue(message = "max-upload-size and max-unpacked-size have to be above zero")
    public boolean isAboveZero() {
        return maxUploadSize.toBytes() > 0 && maxUnpackedSize.toBytes() > 0;
    }
}
