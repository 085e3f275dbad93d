package dev.signindiagnosis.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Digests of 32 hexadecimal digits: the first half of SHA-256. */
final class Digests {

    private static final int BYTES = 16;

    private Digests() {}

    /** The digest of a text. */
    static String of(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The digest of a row: of its shape, its context and its characters. Blanks between the tokens of JSON make no
     * difference, so that a pretty-printed copy of a row is the same row.
     *
     * @param head shape and context
     * @param json the row; it is overwritten
     */
    static String ofJson(String head, byte[] json) {
        int length = dropBlanks(json);
        MessageDigest digest = digest();
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(json, 0, length);
        return hexOf(digest);
    }

    private static String hex(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return hexOf(digest);
    }

    private static String hexOf(MessageDigest digest) {
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Moves everything but the blanks outside of texts to the front, and gives its length. Texts move as a whole. */
    private static int dropBlanks(byte[] json) {
        int length = 0;
        int at = 0;
        while (at < json.length) {
            byte b = json[at];
            int end = b == '"' ? endOfText(json, at + 1) : at + 1;
            if (b > ' ' || b < 0) {
                if (length != at) {
                    System.arraycopy(json, at, json, length, end - at);
                }
                length += end - at;
            }
            at = end;
        }
        return length;
    }

    /** Where a text ends that has begun before: behind its closing quote, or at the end of all. */
    private static int endOfText(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, json.length);
    }
}
