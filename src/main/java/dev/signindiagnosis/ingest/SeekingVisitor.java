package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.io.IOException;

/** Looks at one file of a source and passes by all others. */
final class SeekingVisitor implements FileVisitor {

    private final int wanted;
    private final SourceFile.Look look;
    private int passed;

    SeekingVisitor(int wanted, SourceFile.Look look) {
        this.wanted = wanted;
        this.look = look;
    }

    @Override
    public void file(SourceFile file) throws IOException {
        if (passed++ == wanted) {
            look.at(file.bytes());
        }
    }

    @Override
    public boolean isDone() {
        return passed > wanted;
    }

    @Override
    public void unreachable(String name, Message reason) {
        // the first walk told of it
    }

    @Override
    public void damaged(String name) {
        // the first walk tells of it when it comes there
    }
}
