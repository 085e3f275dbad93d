package dev.signindiagnosis.ingest;

import java.io.IOException;

/** Reads a source from its first row to its last. */
interface SourceReading {

    /**
     * Hands every step on.
     *
     * @throws UnpackedTooFarException where a packed source unfolds beyond the limits
     * @throws IOException where the source cannot be read
     */
    void read(StepTaker taker) throws IOException;
}
