package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;

/** Reads a kept row again, exactly as it was read when it was imported. */
public interface RowReader {

    /**
     * The row that the kept text tells.
     *
     * @param raw a row that this reader, or an earlier version of it, read before
     * @throws IllegalArgumentException where the shape is not one of this reader's or the text cannot be read
     */
    SignInRow read(RawRow raw);
}
