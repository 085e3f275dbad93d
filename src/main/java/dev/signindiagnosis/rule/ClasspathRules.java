package dev.signindiagnosis.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules that the application brings along. */
final class ClasspathRules implements RuleSource {

    private static final List<String> DIRECTORIES = List.of("", "nb/");

    @Override
    public List<RuleFile> files() {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<RuleFile> files = new ArrayList<>();
        try {
            for (String directory : DIRECTORIES) {
                for (Resource found : resolver.getResources("classpath:rules/" + directory + "*.yaml")) {
                    files.add(new RuleFile(
                            directory + found.getFilename(), found.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException(
                    "the application has lost its rules: rules/*.yaml is not on the class path");
        }
        return files;
    }
}
