package dev.signindiagnosis.store.lucene;

import java.io.IOException;

/**
 * The values by which the sign-ins of one segment are grouped, each by a small number of this segment. Documents are
 * asked for in order; {@link #rewind} begins again.
 */
interface SegmentGroups {

    /** How many values a document tells. */
    int start(int doc) throws IOException;

    /** The number of the next value of the document that was started. */
    int next() throws IOException;

    /** All numbers so far are below this. */
    int size();

    /** What the value of that number is called in every segment alike. */
    long identity(int number);

    /** The value of that number. */
    String value(int number) throws IOException;

    /** Whether numbers are in the order of values. */
    boolean inOrderOfValues();

    /** Begins again with the first document; numbers stay. */
    void rewind() throws IOException;
}
