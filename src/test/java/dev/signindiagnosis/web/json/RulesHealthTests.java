package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.rule.RuleDirectory;
import dev.signindiagnosis.rule.TakenRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What health says of the rules. */
class RulesHealthTests {

    @TempDir
    private Path directory;

    private final RuleBooks books = RuleBooks.of(RuleBook.builtIn());

    private Health health() {
        return new RulesHealth(books).health();
    }

    @Test
    void versionAndNumberOfRulesAreTold() {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails())
                .containsEntry("version", books.current().version())
                .containsEntry("rules", books.current().rules().size())
                .doesNotContainKey("refused");
    }

    @Test
    void whereOwnRulesAreWrongIsToldAndNothingOfWhatTheyHold() throws IOException {
        Files.writeString(directory.resolve("our-secret-gate.yaml"), "schema: 1\nid: our-secret-gate\nhush: hush\n");
        TakenRules.take(new RuleDirectory(directory), books);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails().get("refused")).asString().contains("our-secret-gate.yaml:");
        assertThat(health().getDetails()).asString().doesNotContain("hush");
    }
}
