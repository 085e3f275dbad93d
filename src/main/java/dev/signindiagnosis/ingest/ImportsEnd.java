package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;

/** Ends what is under way when the application stops, while everything else still stands. */
final class ImportsEnd implements SmartLifecycle {

    private final ImportService imports;
    private volatile boolean running;

    ImportsEnd(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            imports.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
