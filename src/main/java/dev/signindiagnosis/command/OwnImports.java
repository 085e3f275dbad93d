package dev.signindiagnosis.command;

import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.json.ImportJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Imports by this process, which holds the store. */
final class OwnImports implements ImportWay {

    private final ImportService imports;

    OwnImports(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public ImportJson take(Path file, Words words, Consumer<Progress> progress) throws IOException {
        return ImportJson.of(
                imports.importNow(file, report -> progress.accept(Progress.of(ImportJson.of(report, words)))), words);
    }
}
