package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a file are written, told from its first bytes.
 *
 * @param charset the encoding
 * @param markLength how many bytes the byte order mark takes; 0 without one
 */
record TextEncoding(Charset charset, int markLength) {

    /** Of a hundred places that hold zero bytes in UTF-16, so many do even in a text with other alphabets. */
    private static final int MANY = 40;

    private static final int FEW = 5;

    /** The encoding, or null for UTF-32, in which no log is written; UTF-8 where nothing else is told. */
    static @Nullable TextEncoding of(byte[] head) {
        if (begins(head, 0, 0, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE, 0, 0)) {
            return null;
        } else if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        } else if (begins(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        } else if (begins(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return withoutMark(head);
    }

    /** The characters of some bytes from the start of the file; what cannot be decoded becomes U+FFFD. */
    String decode(byte[] start) {
        return new String(start, markLength, start.length - markLength, charset);
    }

    /** Reads a file from its first character; what cannot be decoded becomes U+FFFD. */
    Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(markLength);
        return new InputStreamReader(bytes, charset);
    }

    static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable TextEncoding withoutMark(byte[] head) {
        int[] zeros = new int[4];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 4]++;
            }
        }
        int each = Math.max(1, head.length / 4);
        if (many(zeros[1], each) && many(zeros[2], each)) {
            return many(zeros[0], each) == many(zeros[3], each) ? utf8() : null;
        } else if (many(zeros[0], each) && many(zeros[2], each) && few(zeros[1] + zeros[3], each)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        } else if (many(zeros[1], each) && many(zeros[3], each) && few(zeros[0] + zeros[2], each)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        return utf8();
    }

    private static TextEncoding utf8() {
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean many(int count, int of) {
        return count * 100L >= (long) of * MANY;
    }

    private static boolean few(int count, int of) {
        return count * 100L <= (long) of * FEW;
    }
}
