package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.FoldedText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** How values are spelled as terms. A GUID takes 17 bytes rather than 36, and no value is too long to index. */
final class IndexTerms {

    /** Longer names are cut: nobody types more than this to find one. */
    static final int NAME_LENGTH = 256;

    static final byte GUID = 0;
    static final byte TEXT = 1;
    private static final byte DIGEST = 2;

    private static final int ID_LENGTH = 512;
    private static final int BINARY = 17;
    private static final int GUID_LENGTH = 36;
    private static final int NO_DIGIT = -1;
    private static final byte[] DIGITS = digits();

    private IndexTerms() {}

    /** An ID, whatever its case. */
    static BytesRef id(String id) {
        byte[] guid = guidOrNull(id);
        return guid == null ? folded(FoldedText.fold(id)) : new BytesRef(guid);
    }

    private static BytesRef folded(String id) {
        byte[] guid = guidOrNull(id);
        if (guid != null) {
            return new BytesRef(guid);
        }
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        return text.length <= ID_LENGTH ? marked(TEXT, text) : marked(DIGEST, digest(text));
    }

    /** A name or the start of one. */
    static BytesRef name(String folded) {
        return new BytesRef(cut(folded));
    }

    /** The same text, no longer than a name may be. */
    static String cut(String text) {
        return text.length() <= NAME_LENGTH ? text : text.substring(0, NAME_LENGTH);
    }

    /** A small number such as an error code. */
    static BytesRef number(int number) {
        return new BytesRef(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /** An error code on a day in the sense of {@link TimeValue#day}. */
    static BytesRef codeOnDay(int code, long day) {
        return new BytesRef(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(code)
                .putInt((int) day)
                .array());
    }

    /** With what the blocks of a key begin, in every log tenant. */
    static BytesRef key(SignInKey key) {
        String value = key.value();
        return new BytesRef(key.isRequestId() ? guid(GUID, value) : guid(TEXT, value.substring(2)));
    }

    /** The block of a key in one log. */
    static BytesRef block(SignInKey key, LogTenant tenant) {
        return block(key(key), tenant);
    }

    /** The same of a key in the spelling of {@link #key}. */
    static BytesRef block(BytesRef head, LogTenant tenant) {
        if (!tenant.isTold()) {
            return head;
        }
        BytesRef tail = id(tenant.id());
        byte[] both = new byte[head.length + tail.length];
        System.arraycopy(head.bytes, head.offset, both, 0, head.length);
        System.arraycopy(tail.bytes, tail.offset, both, head.length, tail.length);
        return new BytesRef(both);
    }

    /** The 16 bytes of a GUID behind their marker, or null where the text is none: checked and read in one go. */
    private static byte @Nullable [] guidOrNull(String id) {
        if (id.length() != GUID_LENGTH) {
            return null;
        }
        byte[] bytes = new byte[BINARY];
        int at = 0;
        for (int i = 0; i < GUID_LENGTH; i += 2) {
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (id.charAt(i) != '-') {
                    return null;
                }
                i++;
            }
            int value = digit(id.charAt(i)) << 4 | digit(id.charAt(i + 1));
            if (value < 0) {
                return null;
            }
            bytes[++at] = (byte) value;
        }
        bytes[0] = GUID;
        return bytes;
    }

    /** The value of a hexadecimal digit, or a negative number. */
    private static int digit(char c) {
        return c < DIGITS.length ? DIGITS[c] : NO_DIGIT;
    }

    private static byte[] digits() {
        byte[] digits = new byte['f' + 1];
        for (char c = 0; c < digits.length; c++) {
            digits[c] = (byte) Character.digit(c, 16);
        }
        return digits;
    }

    /** A marker, then the 32 hexadecimal digits as 16 bytes. */
    private static byte[] guid(byte marker, String digits) {
        byte[] bytes = new byte[BINARY];
        bytes[0] = marker;
        int at = 1;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '-') {
                bytes[at++] = (byte)
                        (HexFormat.fromHexDigit(digits.charAt(i)) << 4 | HexFormat.fromHexDigit(digits.charAt(++i)));
            }
        }
        return bytes;
    }

    private static BytesRef marked(byte marker, byte[] text) {
        byte[] bytes = new byte[text.length + 1];
        bytes[0] = marker;
        System.arraycopy(text, 0, bytes, 1, text.length);
        return new BytesRef(bytes);
    }

    private static byte[] digest(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
