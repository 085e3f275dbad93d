package dev.signindiagnosis.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a book of rule files: the rules first, then their words in other languages, then what they say of each other. */
final class RuleBookLoader {

    private static final List<String> LANGUAGES = List.of("nb");
    private static final Comparator<RuleFile> BY_PATH = Comparator.comparing(RuleFile::path);

    private final Map<String, RuleReader.Read> rules = new TreeMap<>();
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    /** The rules that the files are added to; null where they stand alone. */
    private final @Nullable RuleBook base;

    private final Set<String> disabled = new HashSet<>();

    private RuleBookLoader(@Nullable RuleBook base) {
        this.base = base;
    }

    static RuleBook load(List<RuleFile> files, ConditionMaking conditions) throws RulesRefusedException {
        RuleBookLoader loader = new RuleBookLoader(null);
        List<RuleFile> sorted = loader.read(files, conditions);
        String version = version("", sorted);
        return new RuleBook(loader.read(), loader.texts(), () -> version, Set.of());
    }

    /**
     * The rules of the application. What they say in other languages is read when somebody asks for it, since a start
     * need not wait for that; the build read it all.
     */
    static RuleBook loadWithLateWords(ClasspathRules source, ConditionMaking conditions) throws RulesRefusedException {
        RuleBookLoader loader = new RuleBookLoader(null);
        List<RuleFile> rules = loader.read(source.rules(), conditions);
        Map<String, Supplier<Map<String, String>>> texts = new TreeMap<>(loader.texts());
        for (String language : LANGUAGES) {
            texts.put(language, Late.of(() -> loader.words(source.words(language), language)));
        }
        Supplier<String> version = Late.of(() -> version("", sorted(rules, source)));
        return new RuleBook(loader.read(), texts, version, Set.of());
    }

    /** The rules of a book and those of the files beside them. */
    static RuleBook join(RuleBook base, List<RuleFile> files, ConditionMaking conditions) throws RulesRefusedException {
        RuleBookLoader loader = new RuleBookLoader(base);
        List<RuleFile> sorted = loader.read(files, conditions);
        List<JudgingRule> all = new ArrayList<>(loader.read());
        base.judging().stream()
                .filter(rule -> !loader.disabled.contains(rule.rule().id()))
                .forEach(all::add);
        Map<String, Supplier<Map<String, String>>> words = new TreeMap<>();
        for (String language : List.of("en", "nb")) {
            Map<String, String> own = loader.texts.getOrDefault(language, Map.of());
            words.put(language, Late.of(() -> joined(base.texts(language), own)));
        }
        String version = version(base.version(), sorted);
        return new RuleBook(all, words, () -> version, loader.rules.keySet());
    }

    private Map<String, Supplier<Map<String, String>>> texts() {
        Map<String, Supplier<Map<String, String>>> byLanguage = new TreeMap<>();
        texts.forEach((language, words) -> byLanguage.put(language, () -> words));
        return byLanguage;
    }

    private Map<String, String> words(List<RuleFile> overlays, String language) {
        readOverlays(overlays);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the words of built-in rules cannot be read: " + problems);
        }
        return texts.getOrDefault(language, Map.of());
    }

    private static List<RuleFile> sorted(List<RuleFile> rules, ClasspathRules source) {
        return Stream.concat(rules.stream(), LANGUAGES.stream().flatMap(one -> source.words(one).stream()))
                .sorted(BY_PATH)
                .toList();
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }

    private List<JudgingRule> read() {
        return rules.values().stream().map(RuleReader.Read::rule).toList();
    }

    private List<RuleFile> read(List<RuleFile> files, ConditionMaking conditions) throws RulesRefusedException {
        List<RuleFile> sorted = files.stream().sorted(BY_PATH).toList();
        readRules(sorted, conditions);
        readOverlays(sorted);
        rules.values().forEach(this::checkSupersedes);
        if (!problems.isEmpty()) {
            throw new RulesRefusedException(problems);
        }
        return sorted;
    }

    private void readRules(List<RuleFile> files, ConditionMaking conditions) {
        RuleReader reader = new RuleReader(conditions);
        for (RuleFile file : files) {
            if (file.language().isEmpty()) {
                attempt(() -> readRule(file, reader));
            }
        }
    }

    private void readRule(RuleFile file, RuleReader reader) throws RuleRefusedException {
        YamlValue root = YamlReading.read(file);
        if (base != null) {
            disabled.addAll(OwnRuleKeys.disabled(root, base));
            if (OwnRuleKeys.onlyDisables(root)) {
                return;
            }
            OwnRuleKeys.checkId(root, file, base);
        }
        RuleReader.Read read = reader.read(file, root, base != null);
        rules.put(file.ruleId(), read);
        keep("en", read.texts());
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
            if (!rules.containsKey(other) && (base == null || base.byId(other).isEmpty())) {
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

    private static String version(String before, List<RuleFile> sorted) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.UTF_8));
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
