package dev.signindiagnosis.rule;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at an organisation's own rules and takes them when their content has changed. */
final class OwnRules {

    private static final Logger LOG = LoggerFactory.getLogger(OwnRules.class);

    private final RuleSource source;
    private final RuleBooks books;
    private @Nullable Object seen = List.of();

    OwnRules(RuleSource source, RuleBooks books) {
        this.source = source;
        this.books = books;
    }

    /** Takes the files as they are now, unless they are as they were. */
    synchronized void look() {
        try {
            List<RuleFile> files = source.files();
            if (!files.equals(seen)) {
                seen = files;
                take(files);
            }
        } catch (UncheckedIOException unreadable) {
            unreadable(Optional.ofNullable(unreadable.getCause())
                    .map(Throwable::getMessage)
                    .orElse("a file cannot be read"));
        }
    }

    private void take(List<RuleFile> files) {
        try {
            books.take(files);
            LOG.info(
                    "{} files of own rules are in use; the rules are now version {}",
                    files.size(),
                    books.current().version());
        } catch (RulesRefusedException refused) {
            LOG.warn("The own rules cannot be used, and those from before go on judging:\n{}", refused.getMessage());
        }
    }

    private void unreadable(String why) {
        RuleProblem problem =
                new RuleProblem(".", 1, 1, "the rules cannot be read: " + why, "make every file readable");
        if (!problem.equals(seen)) {
            seen = problem;
            books.refuse(List.of(problem));
            LOG.warn("The own rules cannot be used, and those from before go on judging:\n{}", problem);
        }
    }
}
