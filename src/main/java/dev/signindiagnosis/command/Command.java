package dev.signindiagnosis.command;

import java.util.List;

/** One command of the command line. */
interface Command {

    /** Everything went as asked. */
    int DONE = 0;

    /** The command could not run. */
    int COULD_NOT_RUN = 2;

    /** The word that calls it. */
    String name();

    /**
     * Runs it.
     *
     * @param arguments what stands behind the word and is no setting
     * @return the exit code
     */
    int run(List<String> arguments);
}
