package dev.signindiagnosis.ingest;

/**
 * What the slicer knows about lines: how far each is set in, whether text stands in it that belongs to no row, and
 * whether rows take one line each. It is what tells a row that was cut off from one that goes on.
 */
final class SlicedLines {

    private int indent;
    private boolean atStart = true;
    private boolean text;
    private boolean afterRow;
    private boolean oneLineSeen;
    private boolean spreadSeen;
    private boolean textTold;

    private int rowIndent;
    private boolean rowPrefixed;
    private boolean rowSpans;
    private int nextIndent;

    /** A line ends between rows; whether it held text that no row claims and that nobody was told of. */
    boolean end() {
        boolean unclaimed = text && !afterRow && !(spreadSeen && textTold);
        textTold |= unclaimed;
        freshLine(0);
        return unclaimed;
    }

    void blank() {
        if (atStart) {
            indent++;
        }
    }

    void punctuation() {
        atStart = false;
    }

    void text() {
        atStart = false;
        text = true;
    }

    void rowBegins() {
        rowIndent = indent;
        rowPrefixed = text && !afterRow;
        rowSpans = false;
        nextIndent = indent;
        atStart = false;
        text = false;
        textTold = false;
    }

    void rowSpans() {
        rowSpans = true;
        nextIndent = 0;
    }

    /** A blank or a line's end within a row. */
    void within(int c) {
        if (c == '\n') {
            rowSpans();
        } else {
            nextIndent++;
        }
    }

    void rowEnds(boolean counts) {
        oneLineSeen |= counts && !rowSpans;
        spreadSeen |= counts && rowSpans;
        afterRow = true;
        atStart = false;
    }

    /** Whether an object at the start of this line can be a row, judged by how far it is set in. */
    boolean rowMayBeginHere() {
        return nextIndent <= rowIndent;
    }

    /** Whether a line can begin here whose row stands behind a prefix, as the row under way does. */
    boolean prefixMayBeginHere() {
        return rowPrefixed && nextIndent == 0;
    }

    /** Whether every row so far took one line. */
    boolean oneRowEach() {
        return oneLineSeen && !spreadSeen;
    }

    /** The line that was looked into begins between rows. */
    void begins() {
        freshLine(nextIndent);
    }

    private void freshLine(int setIn) {
        indent = setIn;
        atStart = true;
        text = false;
        afterRow = false;
    }
}
