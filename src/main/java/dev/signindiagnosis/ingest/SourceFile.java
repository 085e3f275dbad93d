package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.io.InputStream;

/** One file, unpacked as far as it goes. */
interface SourceFile {

    /** Looks through a file's bytes. */
    interface Look {
        /** Reads as much of the bytes as needed; the stream is closed by whoever opened it. */
        void at(InputStream bytes) throws IOException;
    }

    /** What the file is called, with the folders and packed files that it stands in; cleaned, never a path. */
    String name();

    /** The file's first bytes: all of a short file, at least {@link Unpacker#HEAD} of a longer one. */
    byte[] head() throws IOException;

    /** The file's bytes from the first; to be read once. */
    InputStream bytes();

    /** Shows the bytes once more from the first, while {@link #bytes()} stays where it is. */
    void again(Look look) throws IOException;
}
