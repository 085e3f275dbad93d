package dev.signindiagnosis.traffic;

import java.util.Iterator;
import java.util.List;

/** The rows of the log one after the other, from any of them on. */
public final class TrafficRows {

    private final Traffic traffic;
    private final RowText rows;
    private Iterator<Request> requests = List.<Request>of().iterator();
    private long attempt;
    private long left;

    /** All rows. */
    public TrafficRows(Traffic traffic) {
        this.traffic = traffic;
        this.rows = new RowText(traffic);
        this.left = traffic.rows();
    }

    /** Leaves out rows; fewer where there are not so many. */
    public TrafficRows skip(long count) {
        for (long skipped = 0; skipped < count && left > 0; skipped++) {
            next();
        }
        return this;
    }

    /** Whether another row follows. */
    public boolean hasNext() {
        return left > 0;
    }

    /** Writes the next row as Graph beta tells it, on one line without its end. */
    public void writeNext(ByteText text) {
        rows.write(next(), text);
    }

    private Request next() {
        while (!requests.hasNext()) {
            requests = traffic.requests(attempt++).iterator();
        }
        left--;
        return requests.next();
    }
}
