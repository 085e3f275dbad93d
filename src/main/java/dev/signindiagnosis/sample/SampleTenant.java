package dev.signindiagnosis.sample;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;

/**
 * About 300 made-up sign-ins of an invented organisation over the 30 days up to the present, which show every outcome.
 *
 * <p>Names, request IDs and correlation IDs are the same at every start; only the times move with the clock. All
 * addresses are those set aside for examples, all domains end in {@code .example}.
 */
public final class SampleTenant {

    private static final List<Story> STORIES = List.of(
            new EverydayStory(),
            new PasswordStories(),
            new MfaStories(),
            new InterruptStories(),
            new PolicyStories(),
            new DeviceStories(),
            new IncidentStory(),
            new ApplicationStories(),
            new WorkloadStories(),
            new TenantStories(),
            new FederationStories(),
            new RowStories());

    private static final String PAGE_BEGINS =
            "{\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#auditLogs/signIns\",\"value\":[\n";

    private final List<SampleRow> rows;

    /** The sample tenant as it stands at the clock's time. */
    public SampleTenant(Clock clock) {
        Chronicle chronicle = new Chronicle(new Timeline(clock));
        STORIES.forEach(story -> story.tell(chronicle));
        rows = chronicle.rows();
    }

    /**
     * Writes one file, row by row.
     *
     * @param to where to; it stays open
     * @throws IOException where the writer fails
     */
    public void write(SampleFile file, Writer to) throws IOException {
        Iterator<SampleRow> ofFile =
                rows.stream().filter(row -> SampleFile.of(row.log()) == file).iterator();
        switch (file) {
            case GRAPH -> writePage(ofFile, to);
            case DIAGNOSTIC_SETTINGS -> writeLines(ofFile, to);
        }
    }

    /** Every row of both files, the newest first. */
    List<SampleRow> rows() {
        return rows;
    }

    private static void writePage(Iterator<SampleRow> rows, Writer to) throws IOException {
        to.write(PAGE_BEGINS);
        while (rows.hasNext()) {
            to.write(rows.next().json().toString());
            to.write(rows.hasNext() ? ",\n" : "\n");
        }
        to.write("]}\n");
    }

    private static void writeLines(Iterator<SampleRow> rows, Writer to) throws IOException {
        while (rows.hasNext()) {
            to.write(Envelope.around(rows.next()).toString());
            to.write('\n');
        }
    }
}
