package dev.signindiagnosis.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** GUIDs made from names: the same name gives the same GUID at every start, so that a bookmark keeps working. */
final class SampleIds {

    private static final String SEED = "nordlys.example/1/";

    private SampleIds() {}

    /** The GUID of that name, in lower case and of version 4 by its looks. */
    static String guid(String name) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(SEED + name));
        long high = digest.getLong() & ~0xF000L | 0x4000L;
        long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    /** The request ID of that name. It ends in 00, as those of Entra do. */
    static String requestId(String name) {
        String guid = guid("request/" + name);
        return guid.substring(0, guid.length() - 2) + "00";
    }

    /** The correlation ID of that attempt. */
    static String correlationId(String attempt) {
        return guid("correlation/" + attempt);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
