package dev.signindiagnosis.rule;

import java.util.List;

/** Where rule files come from: the application itself, or a directory of the organisation. */
public interface RuleSource {

    /**
     * The files as they are now.
     *
     * @throws java.io.UncheckedIOException where they cannot be read
     */
    List<RuleFile> files();
}
