package dev.signindiagnosis.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A set of rules with their words. It never changes: a changed set of files makes a new book. Safe for many threads.
 */
public final class RuleBook {

    private final Map<String, JudgingRule> byId;
    private final Map<Integer, List<JudgingRule>> byCode;
    private final List<JudgingRule> withoutCode;
    private final Map<String, Supplier<Map<String, String>>> texts;
    private final Supplier<String> version;
    private final Set<String> own;

    /**
     * A book of rules made ready.
     *
     * @param texts the words by language, which may be read when they are first asked for
     * @param version may be computed then too
     * @param own IDs of those that are an organisation's own
     */
    RuleBook(
            Collection<JudgingRule> rules,
            Map<String, Supplier<Map<String, String>>> texts,
            Supplier<String> version,
            Set<String> own) {
        this.byId = new LinkedHashMap<>();
        rules.stream()
                .sorted(Comparator.comparing(rule -> rule.rule().id()))
                .forEach(rule -> byId.put(rule.rule().id(), rule));
        this.byCode = RuleIndex.byCode(byId.values());
        this.withoutCode = RuleIndex.withoutCode(byId.values());
        this.texts = Map.copyOf(texts);
        this.version = version;
        this.own = Set.copyOf(own);
    }

    /**
     * The rules that the application brings along. Their conditions are compiled, and their words in other languages
     * read, when first needed.
     *
     * @throws IllegalStateException where they cannot be read, which a build with green tests rules out
     */
    public static RuleBook builtIn() {
        try {
            return RuleBookLoader.loadWithLateWords(new ClasspathRules(), LateCondition::new);
        } catch (RulesRefusedException refused) {
            throw new IllegalStateException("the built-in rules cannot be read: " + refused.getMessage(), refused);
        }
    }

    /**
     * Reads all files of a source and compiles their conditions.
     *
     * @throws RulesRefusedException where one of them is wrong; nothing is taken then
     */
    public static RuleBook load(RuleSource source) throws RulesRefusedException {
        return RuleBookLoader.load(
                source.files(), when -> ConditionCompiler.shared().compile(when));
    }

    /**
     * These rules with an organisation's own beside them.
     *
     * @throws RulesRefusedException where one of the own files is wrong; nothing is taken then
     */
    RuleBook with(RuleSource source) throws RulesRefusedException {
        return RuleBookLoader.join(
                this, source.files(), when -> ConditionCompiler.shared().compile(when));
    }

    /** Whether a rule is an organisation's own, and does not come with the application. */
    public boolean isOwn(String id) {
        return own.contains(id);
    }

    /** Every rule made ready, by ID. */
    List<JudgingRule> judging() {
        return List.copyOf(byId.values());
    }

    /** All rules by ID, drafts and retired ones too. */
    public List<Rule> rules() {
        return byId.values().stream().map(JudgingRule::rule).toList();
    }

    /** The rule of that ID. */
    public Optional<Rule> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(JudgingRule::rule);
    }

    /** The stable rules that name this code, by ID. */
    public List<Rule> rulesOn(int code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .map(JudgingRule::rule)
                .toList();
    }

    /** Names this content: the same files give the same version, and any change of a letter gives another. */
    public String version() {
        return version.get();
    }

    /**
     * The words of all rules. Facts stand in braces by their names: {@code {policy.name}}. Keys are
     * {@code rule.ID.title}, {@code rule.ID.happened.N}, {@code rule.ID.action.N.text} and
     * {@code rule.ID.action.N.verify}, N from 0.
     *
     * @param language {@code en} or {@code nb}
     * @return texts by key; none for another language, and none for a rule that lacks this language
     */
    public Map<String, String> texts(String language) {
        return texts.getOrDefault(language, Map::of).get();
    }

    /** Compiles and reads what is not yet, so that no question waits for it and nothing of the files is held on to. */
    void warmUp() {
        for (JudgingRule rule : byId.values()) {
            if (rule.condition() instanceof LateCondition late) {
                late.compiled();
            }
        }
        texts.keySet().forEach(this::texts);
        String unused = version();
    }

    /** Stable rules that may fit a sign-in with this code: those that name it, and those that name none. */
    List<JudgingRule> candidates(Optional<Integer> code) {
        List<JudgingRule> named =
                code.map(number -> byCode.getOrDefault(number, List.of())).orElse(List.of());
        return Stream.concat(named.stream(), withoutCode.stream()).toList();
    }
}
