package dev.signindiagnosis.sample;

/** Something that happened in the sample tenant, told as rows. */
@FunctionalInterface
interface Story {

    /** Adds the story's rows. The same clock gives the same rows. */
    void tell(Chronicle chronicle);
}
