package dev.signindiagnosis.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a text into rows, one after the other, holding no more than one. */
interface Slicer {

    /** The next row, or null where the text has ended. */
    @Nullable
    Slice next() throws IOException;
}
