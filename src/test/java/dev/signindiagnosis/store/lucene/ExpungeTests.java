package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Subject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what was deleted is still on the disk. */
class ExpungeTests {

    private static final ImportId IMPORT = new ImportId(MadeUpRow.guid(0x1));

    @TempDir
    private Path path;

    private static SignInRow row(int number, String user) {
        return MadeUpRow.of(number, "2026-11-12T10:00:00Z")
                .tell(SignInFields.USER_NAME, user)
                .build();
    }

    /** All that any document still holds, deleted or not. */
    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(path);
                DirectoryReader index = DirectoryReader.open(directory)) {
            for (int doc = 0; doc < index.maxDoc(); doc++) {
                Document document = index.storedFields().document(doc);
                if (RowDocument.isRow(document)) {
                    texts.add(RowDocument.read(document).text());
                }
            }
        }
        return texts;
    }

    @Test
    void deletedTextLeavesTheDiskAndTheRestStays() throws IOException {
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            for (int number = 1; number <= 300; number++) {
                sink.write(List.of(row(number, number % 100 == 7 ? "kari@example.com" : "ola@example.com")), IMPORT);
                if (number % 60 == 0) {
                    sink.commit();
                }
            }
            sink.delete(SignInFilter.of(Subject.ofName("kari@example.com")), 1000);
            sink.commit();
            assertThat(texts()).anyMatch(text -> text.contains("kari@"));
            assertThat(DiskText.contains(path, "kari@example.com")).isTrue();

            sink.expunge();

            assertThat(texts()).hasSize(297).noneMatch(text -> text.contains("kari@"));
            assertThat(DiskText.contains(path, "kari@example.com")).isFalse();
        }
    }

    @Test
    void expungeWithNothingDeletedRewritesNothing() throws IOException {
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            sink.write(List.of(row(1, "ola@example.com")), IMPORT);
            sink.commit();
            List<Path> before = DiskText.files(path);
            sink.expunge();
            assertThat(DiskText.files(path).stream().filter(file -> !isCommit(file)))
                    .isEqualTo(before.stream().filter(file -> !isCommit(file)).toList());
        }
    }

    @Test
    void mergeUnderWayIsWaitedFor() throws Exception {
        try (HeldUpMerges directory = new HeldUpMerges(FSDirectory.open(path));
                LuceneStore store = LuceneStore.open(directory, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            for (int number = 1; !directory.isMerging(); number++) {
                sink.write(List.of(row(number, number == 7 ? "kari@example.com" : "ola@example.com")), IMPORT);
                sink.commit();
            }
            sink.delete(SignInFilter.of(Subject.ofName("kari@example.com")), 1000);
            sink.commit();
            CompletableFuture<Void> expunged = new CompletableFuture<>();
            Thread expunging = new Thread(() -> {
                try {
                    sink.expunge();
                    expunged.complete(null);
                } catch (RuntimeException e) {
                    expunged.completeExceptionally(e);
                }
            });
            expunging.start();
            while (expunging.isAlive() && expunging.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            directory.goOn();
            expunged.join();
            assertThat(texts()).noneMatch(text -> text.contains("kari@"));
        }
    }

    /** Lets merges begin and not go on before it is told to. */
    private static final class HeldUpMerges extends FilterDirectory {
        private final CountDownLatch released = new CountDownLatch(1);
        private volatile boolean merging;

        private HeldUpMerges(Directory in) {
            super(in);
        }

        private boolean isMerging() {
            return merging;
        }

        private void goOn() {
            released.countDown();
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (context.context == IOContext.Context.MERGE) {
                merging = true;
                try {
                    released.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
            return super.createOutput(name, context);
        }
    }

    private static boolean isCommit(Path file) {
        return String.valueOf(file.getFileName()).startsWith("segments");
    }
}
