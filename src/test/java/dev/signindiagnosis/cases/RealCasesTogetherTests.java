package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.lucene.OpenIndex;
import dev.signindiagnosis.web.json.JsonAnswers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** All real cases in one store. */
class RealCasesTogetherTests {

    @TempDir
    private static Path directory;

    private static InMemoryStore all = new InMemoryStore();

    @BeforeAll
    static void importAll() throws IOException {
        all = CaseStore.of(directory, RealCase.values());
    }

    @ParameterizedTest
    @EnumSource
    void theOtherCasesChangeNoAnswer(RealCase one, @TempDir Path own) throws IOException {
        CaseAnswer alone = CaseAnswer.to(one, own);
        CaseAnswer among = CaseAnswer.from(all, one);

        assertThat(among.outcome()).isEqualTo(alone.outcome());
        assertThat(among.rule()).isEqualTo(alone.rule());
        assertThat(among.verdict()).isEqualTo(alone.verdict());
        assertThat(among.actor()).isEqualTo(alone.actor());
    }

    @Test
    void theEmbeddedStoreAnswersTheSame(@TempDir Path index) throws IOException {
        try (OpenIndex lucene = new OpenIndex(index.resolve("index"))) {
            CaseStore.fill(lucene.sink(), index.resolve("imports"), RealCase.values());
            for (RealCase one : RealCase.values()) {
                JsonNode expected = new JsonAnswers(all, CaseStore.NOW).english(CaseAnswer.scrap(one));
                assertThat(new JsonAnswers(lucene.repository(), CaseStore.NOW).english(CaseAnswer.scrap(one)))
                        .as(one.toString())
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCaseIsAnsweredInNorwegianAsWell(RealCase one) {
        JsonNode english = new JsonAnswers(all, CaseStore.NOW).english(CaseAnswer.scrap(one));
        JsonNode norwegian = new JsonAnswers(all, CaseStore.NOW).norwegian(CaseAnswer.scrap(one));

        assertThat(norwegian.at("/diagnosis/actor")).isEqualTo(english.at("/diagnosis/actor"));
        assertThat(norwegian.at("/diagnosis/findings/0/ruleId")).isEqualTo(english.at("/diagnosis/findings/0/ruleId"));
        for (String sentence : new String[] {"/diagnosis/verdict", "/diagnosis/findings/0/whatHappened"}) {
            assertThat(norwegian.at(sentence).asString())
                    .isNotEqualTo(english.at(sentence).asString())
                    .doesNotContain("{", "}");
        }
    }
}
