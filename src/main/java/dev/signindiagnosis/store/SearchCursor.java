package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Writes the place where a search goes on as an opaque text, and reads it back. The text holds the last position given
 * and a digest over it and the query: it fits no other query, and one that was cut or changed is refused.
 */
public final class SearchCursor {

    private static final int DIGEST_BYTES = 8;
    private static final int LONGEST = 1024;
    private static final String SEPARATOR = "\n";
    private static final int PARTS = 3;

    private SearchCursor() {}

    /** The text that {@link #read} takes. */
    public static String write(SignInQuery query, SearchPosition last) {
        byte[] position = String.join(
                        SEPARATOR,
                        last.at().toString(),
                        last.key().value(),
                        last.tenant().id())
                .getBytes(StandardCharsets.UTF_8);
        byte[] digest = digest(query, position);
        byte[] all = Arrays.copyOf(digest, DIGEST_BYTES + position.length);
        System.arraycopy(position, 0, all, DIGEST_BYTES, position.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * The position after which the search goes on.
     *
     * @throws UnreadableCursorException where the text was not written by {@link #write} for this very query
     */
    public static SearchPosition read(SignInQuery query, String cursor) {
        if (cursor.length() > LONGEST) {
            throw new UnreadableCursorException();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            byte[] position = Arrays.copyOfRange(all, Math.min(DIGEST_BYTES, all.length), all.length);
            byte[] digest = Arrays.copyOf(all, DIGEST_BYTES);
            if (!MessageDigest.isEqual(digest, digest(query, position))) {
                throw new UnreadableCursorException();
            }
            return parse(new String(position, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DateTimeException notWrittenHere) {
            throw new UnreadableCursorException();
        }
    }

    private static SearchPosition parse(String position) {
        String[] parts = position.split(SEPARATOR, PARTS);
        if (parts.length != PARTS) {
            throw new UnreadableCursorException();
        }
        return new SearchPosition(Instant.parse(parts[0]), new SignInKey(parts[1]), new LogTenant(parts[2]));
    }

    private static byte[] digest(SignInQuery query, byte[] position) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(query.toString().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return Arrays.copyOf(sha.digest(position), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
