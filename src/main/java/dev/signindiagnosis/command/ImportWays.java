package dev.signindiagnosis.command;

import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.web.RunningServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out who can write to the store: this process, or a running server that holds it. */
final class ImportWays {

    private final Runnable opening;
    private final Supplier<ImportWay> own;
    private final Path serverFile;

    /**
     * Opens nothing yet.
     *
     * @param opening opens the store; opened again, it stays open
     * @param own imports into the opened store
     * @param serverFile where a server notes its address
     */
    ImportWays(Runnable opening, Supplier<ImportWay> own, Path serverFile) {
        this.opening = opening;
        this.own = own;
        this.serverFile = serverFile;
    }

    /**
     * The way that is open now.
     *
     * @throws RepositoryUnavailableException where none is
     */
    ImportWay open() {
        try {
            opening.run();
            return own.get();
        } catch (RuntimeException failed) {
            RepositoryUnavailableException unavailable = unavailable(failed);
            if (unavailable == null) {
                throw failed;
            }
            return (unavailable.isInUse() ? server() : Optional.<ImportWay>empty()).orElseThrow(() -> unavailable);
        }
    }

    private Optional<ImportWay> server() {
        return RunningServer.read(serverFile)
                .map(ServerImports::new)
                .filter(ServerImports::answers)
                .map(ImportWay.class::cast);
    }

    /** The framework wraps what a part of the application throws while it is made. */
    private static @Nullable RepositoryUnavailableException unavailable(RuntimeException failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RepositoryUnavailableException unavailable) {
                return unavailable;
            }
        }
        return null;
    }
}
