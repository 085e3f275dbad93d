package dev.signindiagnosis.traffic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text under construction, as UTF-8 bytes, so that writing a row is copying bytes. */
public final class ByteText {

    private static final byte[] HEX = bytes("0123456789abcdef");
    private static final byte[] BASE64 = bytes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private byte[] buffer = new byte[8192];
    private int length;

    /** The bytes of a text. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** Empties the text. */
    public void clear() {
        length = 0;
    }

    /** Writes the bytes out. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(buffer, 0, length);
    }

    @Override
    public String toString() {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    void append(String text) {
        append(bytes(text));
    }

    void append(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, buffer, length, text.length);
        length += text.length;
    }

    void append(char one) {
        room(1);
        buffer[length++] = (byte) one;
    }

    void number(long value) {
        if (value >= 10) {
            number(value / 10);
        }
        append((char) ('0' + value % 10));
    }

    /** The last digits of a number, with zeros before them. */
    void digits(long value, int count) {
        room(count);
        long rest = value;
        for (int place = length + count - 1; place >= length; place--) {
            buffer[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    void guid(Guid guid) {
        hex(guid.high() >>> 32, 8);
        append('-');
        hex(guid.high() >>> 16, 4);
        append('-');
        hex(guid.high(), 4);
        append('-');
        hex(guid.low() >>> 48, 4);
        append('-');
        hex(guid.low(), 12);
    }

    void hex(long value, int count) {
        room(count);
        for (int place = 0; place < count; place++) {
            buffer[length + place] = HEX[(int) (value >>> 4 * (count - 1 - place)) & 15];
        }
        length += count;
    }

    /** The 16 bytes of a GUID in base64url, as a token names its request. */
    void base64(Guid guid) {
        for (int bit = 0; bit < 126; bit += 6) {
            append((char) BASE64[(int) sixBits(guid, bit)]);
        }
        append((char) BASE64[(int) (guid.low() & 3) << 4]);
    }

    private static long sixBits(Guid guid, int bit) {
        if (bit + 6 <= 64) {
            return guid.high() >>> 58 - bit & 63;
        } else if (bit >= 64) {
            return guid.low() >>> 122 - bit & 63;
        }
        return (guid.high() << bit - 58 | guid.low() >>> 122 - bit) & 63;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
