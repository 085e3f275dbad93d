package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.store.Coverage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What pages ask of imports. */
interface Imports {

    /**
     * Receives a file and queues it.
     *
     * @throws IOException where the bytes do not arrive; nothing is kept
     */
    ImportReport receive(String filename, InputStream bytes) throws IOException;

    /** How one import stands; empty where the ID is not known. */
    Optional<ImportReport> report(String id);

    /** Asks an import to end early; empty where the ID is not known. */
    Optional<ImportReport> cancel(String id);

    /**
     * Takes the rows of an import back; empty where the ID is not known.
     *
     * @throws dev.signindiagnosis.ingest.ImportUnderWayException where it has not ended
     */
    Optional<ImportReport> takeBack(String id);

    /** All reports, the newest first. */
    List<ImportReport> reports();

    /** What the store holds; empty where it does not tell now. */
    Optional<Coverage> held();
}
