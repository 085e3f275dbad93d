package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what unpacking one source gives, and ends it at the limits. */
final class UnpackBudget {

    private static final long GIGABYTE = 1L << 30;

    private final UnpackLimits limits;
    private final long packed;
    private long unpacked;
    private int files;

    UnpackBudget(UnpackLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** A stream whose bytes count as unpacked. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    void countFile() throws UnpackedTooFarException {
        if (++files > limits.files()) {
            throw new UnpackedTooFarException(Message.of("import.failed.tooManyFiles", "limit", limits.files()));
        }
    }

    private void count(long bytes) throws UnpackedTooFarException {
        unpacked += bytes;
        if (unpacked > limits.bytes()) {
            throw new UnpackedTooFarException(
                    Message.of("import.failed.unpackedTooLarge", "gigabytes", limits.bytes() / GIGABYTE));
        } else if (unpacked > limits.unjudged() && unpacked / limits.ratio() > packed) {
            throw new UnpackedTooFarException(Message.of("import.failed.bomb", "ratio", limits.ratio()));
        }
    }
}
