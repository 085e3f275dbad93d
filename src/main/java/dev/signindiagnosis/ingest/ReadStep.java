package dev.signindiagnosis.ingest;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.text.Message;
import org.jspecify.annotations.Nullable;

/** One step of reading a source, on its way from the thread that reads to the one that writes. */
sealed interface ReadStep {

    /**
     * A file begins; the rows that follow are its rows.
     *
     * @param name what it is called
     */
    record FileBegins(String name) implements ReadStep {}

    /**
     * A row to write.
     *
     * @param row the row
     */
    record Taken(SignInRow row) implements ReadStep {}

    /**
     * A row that is not written.
     *
     * @param number its number in the file, from 1
     * @param reason why
     */
    record Refused(long number, Message reason) implements ReadStep {}

    /**
     * The file ends.
     *
     * @param reason why nothing of it was taken, or null
     */
    record FileEnds(@Nullable Message reason) implements ReadStep {}
}
