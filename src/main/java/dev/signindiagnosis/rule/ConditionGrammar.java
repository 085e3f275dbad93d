package dev.signindiagnosis.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What our conditions forbid beyond CEL's own rules: names outside the vocabulary, and turning the answer to a question
 * about a value round. That answer is no where the fact is untold, so {@code !x.is(true)} would make a blank a yes.
 */
final class ConditionGrammar {

    private static final Set<String> JOINING = Set.of("_&&_", "_||_");

    private final CelAbstractSyntaxTree tree;
    private final Set<String> names;

    private ConditionGrammar(CelAbstractSyntaxTree tree, Set<String> names) {
        this.tree = tree;
        this.names = names;
    }

    static void check(CelAbstractSyntaxTree tree, Set<String> names) throws ConditionRefusedException {
        new ConditionGrammar(tree, names).check(tree.getExpr(), "");
    }

    private void check(CelExpr expression, String turnedBy) throws ConditionRefusedException {
        switch (expression.getKind()) {
            case IDENT, SELECT -> checkName(expression);
            case CALL -> checkCall(expression, turnedBy);
            case LIST -> checkAll(expression.list().elements(), turnedBy);
            case CONSTANT -> {}
            default -> throw refusal(expression, "this is not part of a condition", "join questions with && and ||");
        }
    }

    private void checkCall(CelExpr expression, String turnedBy) throws ConditionRefusedException {
        CelExpr.CelCall call = expression.call();
        if (FactQuestions.OF_VALUES.contains(call.function()) && !turnedBy.isEmpty()) {
            throw refusal(
                    expression,
                    "the answer of ." + call.function() + "(…) is turned by '" + turnedBy
                            + "', and it is no as well where the log does not tell",
                    "ask the opposite question, for example .isNot(v), or ask told(x)");
        }
        String next = turnedBy.isEmpty() && !JOINING.contains(call.function()) ? sign(call.function()) : turnedBy;
        checkAll(Stream.concat(call.target().stream(), call.args().stream()).toList(), next);
    }

    private void checkAll(List<CelExpr> expressions, String turnedBy) throws ConditionRefusedException {
        for (CelExpr expression : expressions) {
            check(expression, turnedBy);
        }
    }

    private void checkName(CelExpr expression) throws ConditionRefusedException {
        String name = nameOf(expression);
        if (!names.contains(name)) {
            throw refusal(rootOf(expression), "'" + name + "' is not a fact", remedy(name));
        }
    }

    private String remedy(String name) {
        boolean whole = name.startsWith("signIn.")
                || StoryVocabulary.PARTS.stream().anyMatch(part -> name.startsWith(part + "."));
        String wanted = whole ? name : "signIn." + name;
        Optional<String> nearest = Spelling.nearest(wanted, names);
        return nearest.map(fact -> "did you mean " + fact + "?").orElse("use a name of the vocabulary");
    }

    private static String nameOf(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> expression.ident().name();
            case SELECT ->
                nameOf(expression.select().operand()) + "."
                        + expression.select().field();
            default -> "(…)";
        };
    }

    private static CelExpr rootOf(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.SELECT
                ? rootOf(expression.select().operand())
                : expression;
    }

    private static String sign(String function) {
        return function.replace("_", "");
    }

    private ConditionRefusedException refusal(CelExpr expression, String problem, String remedy) {
        int offset = tree.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
        CelSourceLocation place = tree.getSource().getOffsetLocation(offset).orElse(CelSourceLocation.of(1, 0));
        return new ConditionRefusedException(place.getLine(), place.getColumn(), problem, remedy);
    }
}
