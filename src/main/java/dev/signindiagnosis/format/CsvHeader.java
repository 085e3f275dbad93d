package dev.signindiagnosis.format;

/** What the header line of a CSV says that its rows are. */
public sealed interface CsvHeader {

    /**
     * Rows are sign-ins.
     *
     * @param shape reads them
     */
    record Recognised(CsvShape shape) implements CsvHeader {}

    /**
     * Rows are something else.
     *
     * @param what names what they are, for example {@code authenticationDetailsCsv}, {@code summary}, {@code auditLog},
     *     {@code unifiedAudit}, {@code users}; {@code signInList} for a list that tells no outcome of any sign-in;
     *     {@code unknownCsv} where nothing is recognised
     */
    record NotSignIns(String what) implements CsvHeader {}
}
