package dev.signindiagnosis.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a book of rule files: the rules first, then their words in other languages, then what they say of each other. */
final class RuleBookLoader {

    private static final List<String> LANGUAGES = List.of("nb");

    private final Map<String, RuleReader.Read> rules = new TreeMap<>();
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleBookLoader() {}

    static RuleBook load(List<RuleFile> files, ConditionMaking conditions) throws RulesRefusedException {
        RuleBookLoader loader = new RuleBookLoader();
        List<RuleFile> sorted =
                files.stream().sorted(Comparator.comparing(RuleFile::path)).toList();
        loader.readRules(sorted, conditions);
        loader.readOverlays(sorted);
        loader.rules.values().forEach(loader::checkSupersedes);
        if (!loader.problems.isEmpty()) {
            throw new RulesRefusedException(loader.problems);
        }
        return new RuleBook(
                loader.rules.values().stream().map(RuleReader.Read::rule).toList(), loader.texts, version(sorted));
    }

    private void readRules(List<RuleFile> files, ConditionMaking conditions) {
        RuleReader reader = new RuleReader(conditions);
        for (RuleFile file : files) {
            if (file.language().isEmpty()) {
                attempt(() -> {
                    RuleReader.Read read = reader.read(file);
                    rules.put(file.ruleId(), read);
                    keep("en", read.texts());
                });
            }
        }
    }

    private void readOverlays(List<RuleFile> files) {
        for (RuleFile file : files) {
            Optional<String> language = file.language();
            if (language.isPresent()) {
                attempt(() -> readOverlay(file, language.get()));
            }
        }
    }

    private void readOverlay(RuleFile file, String language) throws RuleRefusedException {
        RuleReader.Read rule = rules.get(file.ruleId());
        if (!LANGUAGES.contains(language)) {
            throw refused(file, "'" + language + "' is not a language of the pages", "use one of " + LANGUAGES);
        }
        if (rule == null) {
            throw refused(
                    file, "there is no readable rule " + file.ruleId(), "mend or add that rule, or take this away");
        }
        keep(language, OverlayReader.read(file, rule.texts()));
    }

    private void keep(String language, RuleTexts words) {
        Map<String, String> kept = texts.computeIfAbsent(language, none -> new TreeMap<>());
        words.byKey().forEach((key, text) -> kept.put(key, text.text()));
    }

    private void checkSupersedes(RuleReader.Read read) {
        String id = read.rule().rule().id();
        for (String other : read.rule().rule().supersedes()) {
            if (!rules.containsKey(other)) {
                attempt(() -> {
                    throw read.root()
                            .refused(id + " supersedes '" + other + "', which is not a rule", "name a rule's ID");
                });
            }
        }
        if (Supersession.circular(id, superseded -> supersededBy(superseded))) {
            attempt(() -> {
                throw read.root().refused("'supersedes' leads back to " + id, "take one link of the circle away");
            });
        }
    }

    private List<String> supersededBy(String id) {
        RuleReader.Read read = rules.get(id);
        return read == null ? List.of() : read.rule().rule().supersedes();
    }

    private void attempt(Reading reading) {
        try {
            reading.run();
        } catch (RuleRefusedException refused) {
            problems.add(refused.problem());
        }
    }

    private static RuleRefusedException refused(RuleFile file, String problem, String remedy) {
        return new RuleRefusedException(new RuleProblem(file.path(), 1, 1, problem, remedy));
    }

    private static String version(List<RuleFile> sorted) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RuleFile file : sorted) {
                digest.update((file.path() + "\n" + file.text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reading that may be refused. */
    private interface Reading {
        void run() throws RuleRefusedException;
    }
}
