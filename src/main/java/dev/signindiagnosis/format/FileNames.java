package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the names of the admin centre's downloads tell. */
final class FileNames {

    private FileNames() {}

    /** The type of sign-in in the file, or null where the name does not tell it. */
    static @Nullable SignInType type(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.contains("noninteractivesignins")) {
            return SignInType.NON_INTERACTIVE_USER;
        }
        if (name.contains("interactivesignins")) {
            return SignInType.INTERACTIVE_USER;
        }
        if (name.contains("msisignins")) {
            return SignInType.MANAGED_IDENTITY;
        }
        return name.contains("applicationsignins") ? SignInType.SERVICE_PRINCIPAL : null;
    }
}
