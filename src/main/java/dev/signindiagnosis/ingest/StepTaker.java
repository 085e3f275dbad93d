package dev.signindiagnosis.ingest;

/** Takes the steps of reading, in order. */
interface StepTaker {

    /**
     * Takes one step.
     *
     * @throws ImportStoppedException where reading is to end here
     */
    void take(ReadStep step);
}
