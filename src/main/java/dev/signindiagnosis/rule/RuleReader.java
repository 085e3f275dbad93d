package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one rule file into a rule and its English words, or says where the file is wrong and what to write. */
final class RuleReader {

    private static final List<String> KEYS = List.of(
            "schema",
            "id",
            "title",
            "status",
            "codes",
            "confidence",
            "when",
            "supersedes",
            "actor",
            "happened",
            "evidence",
            "actions",
            "references",
            "examples");
    private static final List<String> ACTION_KEYS = List.of("who", "role", "text", "link", "verify");

    private static final List<String> FACTS =
            RuleVocabulary.facts().stream().map(RuleFact::name).toList();

    private final ConditionMaking conditions;

    RuleReader(ConditionMaking conditions) {
        this.conditions = conditions;
    }

    /** A rule and its words. */
    record Read(JudgingRule rule, RuleTexts texts, YamlValue root) {}

    /**
     * Reads a rule.
     *
     * @param root the file's content
     * @param own whether it is an organisation's own, which has more keys
     */
    Read read(RuleFile file, YamlValue root, boolean own) throws RuleRefusedException {
        Map<String, YamlValue> entries = root.entries();
        YamlValue.onlyKnown(entries, own ? OwnRuleKeys.withThem(KEYS) : KEYS);
        RuleFields fields = new RuleFields(root, entries);
        checkSchema(fields.required("schema"));
        checkId(fields.required("id"), file.ruleId());
        RuleTexts texts = new RuleTexts(file.ruleId());
        texts.title(RuleText.readPlain(fields.required("title")));
        readHappened(fields.required("happened"), texts);
        List<RuleAction> actions = readActions(fields.items("actions"), texts);
        Rule rule = rule(file.ruleId(), fields, actions, texts.happened().size());
        @Nullable Condition condition = rule.when() == null ? null : condition(fields.required("when"));
        return new Read(new JudgingRule(rule, condition, List.copyOf(texts.happened())), texts, root);
    }

    private static Rule rule(String id, RuleFields fields, List<RuleAction> actions, int happenedTexts)
            throws RuleRefusedException {
        return new Rule(
                id,
                fields.oneOf("status", List.of(RuleStatus.values()), RuleStatus::id),
                codes(fields),
                fields.oneOf("confidence", List.of(Confidence.values()), Confidence::id),
                when(fields),
                fields.texts("supersedes"),
                fields.oneOf("actor", List.of(Actor.values()), Actor::id),
                evidence(fields.items("evidence")),
                actions,
                references(fields.items("references")),
                ExampleReader.readAll(fields.items("examples")),
                happenedTexts);
    }

    private static void checkSchema(YamlValue schema) throws RuleRefusedException {
        if (schema.number() != RuleVocabulary.SCHEMA) {
            throw schema.refused("schema " + schema.number() + " is not known", "write schema: 1");
        }
    }

    private static void checkId(YamlValue id, String fileName) throws RuleRefusedException {
        if (!id.text().equals(fileName)) {
            throw id.refused(
                    "the ID is '" + id.text() + "' and the file's name '" + fileName + "'", "make them the same");
        }
        if (!fileName.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw id.refused(
                    "an ID has small letters, digits and single hyphens", "write it like device-not-compliant");
        }
    }

    private static @Nullable String when(RuleFields fields) throws RuleRefusedException {
        Optional<YamlValue> when = fields.optional("when");
        if (when.isEmpty() && fields.items("codes").isEmpty()) {
            throw fields.root().refused("the rule has neither codes nor a condition", "give 'codes', 'when' or both");
        }
        return when.isPresent() ? when.get().text().strip() : null;
    }

    private Condition condition(YamlValue when) throws RuleRefusedException {
        try {
            return conditions.make(when.text());
        } catch (ConditionRefusedException refused) {
            throw when.refusedInside(refused.line(), refused.column(), refused.problem(), refused.remedy());
        }
    }

    private static List<Integer> codes(RuleFields fields) throws RuleRefusedException {
        TreeSet<Integer> codes = new TreeSet<>();
        for (YamlValue item : fields.items("codes")) {
            codes.add(Math.toIntExact(Math.min(item.number(), Integer.MAX_VALUE)));
        }
        return List.copyOf(codes);
    }

    private static List<Integer> references(List<YamlValue> items) throws RuleRefusedException {
        List<Integer> references = new ArrayList<>();
        for (YamlValue item : items) {
            if (!item.text().matches("AADSTS\\d{1,8}")) {
                throw item.refused("'" + item.text() + "' is not a code", "write it like AADSTS53000");
            }
            references.add(Integer.valueOf(item.text().substring("AADSTS".length())));
        }
        return references;
    }

    private static List<String> evidence(List<YamlValue> items) throws RuleRefusedException {
        List<String> evidence = new ArrayList<>();
        for (YamlValue item : items) {
            evidence.add(RuleFields.oneOf(item, FACTS, Function.identity()));
        }
        return evidence;
    }

    private static void readHappened(YamlValue happened, RuleTexts texts) throws RuleRefusedException {
        List<YamlValue> items = happened.items();
        for (YamlValue item : items) {
            texts.happened(RuleText.read(item));
        }
        if (items.isEmpty() || !texts.happened().get(items.size() - 1).facts().isEmpty()) {
            throw happened.refused("no text is left where nothing is told", "end with a text without {facts}");
        }
    }

    private static List<RuleAction> readActions(List<YamlValue> items, RuleTexts texts) throws RuleRefusedException {
        List<RuleAction> actions = new ArrayList<>();
        for (YamlValue item : items) {
            actions.add(readAction(item, actions.size(), texts));
        }
        return actions;
    }

    private static RuleAction readAction(YamlValue item, int number, RuleTexts texts) throws RuleRefusedException {
        RuleFields fields = new RuleFields(item, item.entries());
        YamlValue.onlyKnown(item.entries(), ACTION_KEYS);
        texts.action(number, RuleText.readPlain(fields.required("text")));
        Optional<YamlValue> verify = fields.optional("verify");
        if (verify.isPresent()) {
            texts.verify(number, RuleText.readPlain(verify.get()));
        }
        Optional<YamlValue> role = fields.optional("role");
        @Nullable
        Place link =
                fields.optional("link").isPresent() ? fields.oneOf("link", List.of(Place.values()), Place::id) : null;
        return new RuleAction(
                fields.oneOf("who", List.of(Actor.values()), Actor::id),
                role.isPresent() ? role.get().text() : null,
                link,
                verify.isPresent());
    }
}
