package dev.signindiagnosis.web.page;

import java.util.List;

/**
 * What the store holds, log by log, as strips and as a table.
 *
 * @param unit said of one field of a strip: a day or a week
 * @param first the first day of all strips, in words
 * @param last the last day
 * @param strips one a log tenant and type of sign-in
 */
record HeldView(String unit, String first, String last, List<StripView> strips) {

    /**
     * What is held of one log.
     *
     * @param name type of sign-in, and the log tenant where several are held
     * @param span from when to when and how many, in a sentence
     * @param width of the picture, in its own units
     * @param fields its fields that hold any, left to right
     * @param gaps days without a sign-in between the first and the last, in sentences
     */
    record StripView(String name, String span, int width, List<FieldView> fields, List<String> gaps) {}

    /**
     * One day or week.
     *
     * @param x where it lies
     * @param level from 1, few, to 4, as many as at most
     * @param day which, in words
     * @param count how many sign-ins
     */
    record FieldView(int x, int level, String day, String count) {}
}
