package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Set;

/** Rule files for tests. */
final class RuleFiles {

    private RuleFiles() {}

    /** A rule with what is required and these lines more. */
    static RuleFile rule(String id, String... lines) {
        String head = """
                schema: 1
                id: %s
                title: A title
                status: stable
                confidence: medium
                actor: user
                happened:
                  - Something happened.
                """.formatted(id);
        return new RuleFile(id + ".yaml", head + String.join("\n", lines) + "\n");
    }

    static RuleBook book(RuleFile... files) {
        try {
            return RuleBook.load(() -> List.of(files));
        } catch (RulesRefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    static Judgement judge(RuleBook book, Facts facts) {
        return new RuleJudge(book).judge(Case.of(facts));
    }

    /** Facts of a format that has a place for every field. */
    static Facts.Builder facts() {
        return Facts.carrying(Set.copyOf(SignInFields.all()));
    }

    static Facts code(long code) {
        return facts().put(SignInFields.ERROR_CODE, code).build();
    }

    static List<String> ids(Judgement judgement) {
        return judgement.findings().stream().map(Finding::ruleId).toList();
    }
}
