package dev.signindiagnosis.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import dev.signindiagnosis.signin.Fact;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns the text of a {@code when} into a {@link Condition}, or says where it is wrong. Each fact is a CEL variable with
 * a dotted name and of a type of its own. Making one takes about half a second, so one compiler serves all rules.
 */
final class ConditionCompiler {

    private static final Map<String, RuleFact> BY_QUALIFIED_NAME = RuleVocabulary.facts().stream()
            .collect(Collectors.toUnmodifiableMap(RuleFact::qualifiedName, fact -> fact));

    private final CelCompiler compiler;
    private final CelRuntime runtime;

    ConditionCompiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(
                        CelOptions.current().maxExpressionCodePointSize(4000).build())
                .addFunctionDeclarations(FactQuestions.declarations())
                .setResultType(SimpleType.BOOL);
        BY_QUALIFIED_NAME.forEach((name, fact) -> builder.addVar(name, FactType.of(fact.kind())));
        this.compiler = builder.build();
        this.runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .addFunctionBindings(FactQuestions.bindings())
                .build();
    }

    /** The one compiler, made on first use. */
    static ConditionCompiler shared() {
        return Shared.COMPILER;
    }

    /** Compiles one condition. */
    Condition compile(String when) throws ConditionRefusedException {
        CelAbstractSyntaxTree parsed = tree(compiler.parse(when));
        ConditionGrammar.check(parsed, BY_QUALIFIED_NAME.keySet());
        CelAbstractSyntaxTree checked = tree(compiler.check(parsed));
        CelRuntime.Program program = program(checked);
        return facts -> evaluate(program, facts);
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) throws ConditionRefusedException {
        if (result.hasError()) {
            throw refusal(result.getErrors().get(0));
        }
        try {
            return result.getAst();
        } catch (CelValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ConditionRefusedException refusal(CelIssue issue) {
        return new ConditionRefusedException(
                issue.getSourceLocation().getLine(),
                issue.getSourceLocation().getColumn(),
                issue.getMessage(),
                "ask facts with " + FactQuestions.LIST + ", joined by && and ||");
    }

    private CelRuntime.Program program(CelAbstractSyntaxTree checked) {
        try {
            return runtime.createProgram(checked);
        } catch (CelEvaluationException unplanned) {
            throw new IllegalStateException(unplanned);
        }
    }

    private static boolean evaluate(CelRuntime.Program program, CaseFacts facts) {
        CelVariableResolver resolver = name -> known(facts, name);
        try {
            return Boolean.TRUE.equals(program.eval(resolver));
        } catch (CelEvaluationException failed) {
            throw new ConditionFailedException(failed);
        }
    }

    /** Made when first asked for. */
    private static final class Shared {
        static final ConditionCompiler COMPILER = new ConditionCompiler();
    }

    private static Optional<Object> known(CaseFacts facts, String name) {
        return Optional.ofNullable(BY_QUALIFIED_NAME.get(name)).<Object>map(fact -> (Fact<?>) facts.get(fact));
    }
}
