package dev.signindiagnosis.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What addresses a sign-in: its request ID where that is a GUID, otherwise {@code x-} and 32 hexadecimal digits.
 *
 * @param value a GUID in lower case, or {@code x-} with a digest
 */
public record SignInKey(String value) {

    private static final Pattern DIGEST = Pattern.compile("x-[0-9a-f]{32}");

    /** Refuses a text that can be no key. */
    public SignInKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("not a sign-in key");
        }
    }

    /** The key written in an address or typed by a person, in either case; empty where the text can be none. */
    public static Optional<SignInKey> parse(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        return isKey(bare) ? Optional.of(new SignInKey(bare)) : Optional.empty();
    }

    /** Whether the key is a request ID, so that rows which share it are one sign-in. */
    public boolean isRequestId() {
        return value.length() == Guid.LENGTH;
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isKey(String text) {
        return Guid.isGuid(text) && text.equals(text.toLowerCase(Locale.ROOT))
                || DIGEST.matcher(text).matches();
    }
}
