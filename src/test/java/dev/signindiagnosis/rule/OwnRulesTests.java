package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTests {

    private static final int CODE = 50126;

    @TempDir
    private Path directory;

    private final RuleBook builtIn = RuleBook.builtIn();
    private final RuleBooks books = RuleBooks.of(builtIn);
    private OwnRules own = new OwnRules(() -> List.of(), books);

    @BeforeEach
    void watch() {
        own = new OwnRules(new RuleDirectory(directory), books);
    }

    private void write(RuleFile file) throws IOException {
        Path path = directory.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
    }

    private Judgement judged() {
        return books.judge().judge(Case.of(RuleFiles.code(CODE)));
    }

    @Test
    void withoutFilesTheBuiltInRulesJudge() throws IOException {
        own.look();
        Files.delete(directory);
        own.look();

        assertThat(books.current()).isSameAs(builtIn);
        assertThat(books.problems()).isEmpty();
    }

    @Test
    void ownRuleJudgesBesideTheBuiltIn() throws IOException {
        write(RuleFiles.rule("our-gate", "codes: [50126]"));
        own.look();

        assertThat(RuleFiles.ids(judged())).contains("our-gate", "wrong-password");
        assertThat(books.current().isOwn("our-gate")).isTrue();
        assertThat(books.current().isOwn("wrong-password")).isFalse();
        assertThat(books.current().version()).isNotEqualTo(builtIn.version());
    }

    @Test
    void changedFilesReplaceThoseBefore() throws IOException {
        write(RuleFiles.rule("our-gate", "codes: [50126]"));
        own.look();
        String before = books.current().version();
        Files.delete(directory.resolve("our-gate.yaml"));
        write(RuleFiles.rule("our-door", "codes: [50126]"));
        own.look();

        assertThat(RuleFiles.ids(judged())).contains("our-door").doesNotContain("our-gate");
        assertThat(books.current().version()).isNotEqualTo(before);
    }

    @Test
    void sameContentIsNotTakenAgain() throws IOException {
        write(RuleFiles.rule("our-gate", "codes: [50126]"));
        own.look();
        RuleBook taken = books.current();
        own.look();

        assertThat(books.current()).isSameAs(taken);
    }

    @Test
    void brokenSetLeavesTheOldOneJudging() throws IOException {
        write(RuleFiles.rule("our-gate", "codes: [50126]"));
        own.look();
        RuleBook working = books.current();
        write(RuleFiles.rule("our-door", "codes: [50126]"));
        write(RuleFiles.rule("our-wall", "when: signIn.no.such.is(true)"));
        own.look();

        assertThat(books.current()).isSameAs(working);
        assertThat(books.problems()).extracting(RuleProblem::file).containsExactly("our-wall.yaml");

        Files.delete(directory.resolve("our-wall.yaml"));
        own.look();
        assertThat(books.problems()).isEmpty();
        assertThat(RuleFiles.ids(judged())).contains("our-gate", "our-door");
    }

    @Test
    void unreadableFileIsTold() throws IOException {
        Files.write(directory.resolve("our-gate.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        own.look();

        assertThat(books.current()).isSameAs(builtIn);
        assertThat(books.problems()).hasSize(1);
    }

    @Test
    void ownRuleMayNotCallItselfLikeABuiltInOne() throws IOException {
        write(RuleFiles.rule("wrong-password", "codes: [50126]"));
        own.look();

        assertThat(books.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("comes with the application"));
    }

    @Test
    void fileMayDisableABuiltInRule() throws IOException {
        write(new RuleFile("ours.yaml", "schema: 1\ndisable: [wrong-password]\n"));
        own.look();

        assertThat(books.problems()).isEmpty();
        assertThat(RuleFiles.ids(judged())).doesNotContain("wrong-password");
        assertThat(books.current().byId("wrong-password")).isEmpty();
    }

    @Test
    void ruleMayDisableAndSupersedeBuiltInOnes() throws IOException {
        write(RuleFiles.rule("our-gate", "codes: [50126]", "supersedes: [wrong-password]"));
        own.look();
        assertThat(RuleFiles.ids(judged())).contains("our-gate").doesNotContain("wrong-password");

        write(RuleFiles.rule("our-gate", "codes: [50126]", "disable: [wrong-password]"));
        own.look();
        assertThat(books.problems()).isEmpty();
        assertThat(books.current().byId("wrong-password")).isEmpty();
    }

    @Test
    void whatIsNoBuiltInRuleCannotBeDisabled() throws IOException {
        write(new RuleFile("ours.yaml", "schema: 1\ndisable: [no-such-rule]\n"));
        own.look();

        assertThat(books.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void norwegianOfAnOwnRuleIsTaken() throws IOException {
        write(RuleFiles.rule("our-gate", "codes: [50126]"));
        write(new RuleFile("nb/our-gate.yaml", "title: En tittel\nhappened:\n  - Noe skjedde.\n"));
        own.look();

        assertThat(books.problems()).isEmpty();
        assertThat(books.current().texts("nb")).containsEntry("rule.our-gate.title", "En tittel");
        assertThat(books.current().texts("nb")).containsKey("rule.wrong-password.title");
    }
}
