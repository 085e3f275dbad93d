package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.rule.Case;
import dev.signindiagnosis.rule.Judgement;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleExample;
import dev.signindiagnosis.rule.RuleJudge;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to judge one sign-in with all rules that come with the application. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
public class JudgingBenchmark {

    private final SplittableRandom random = new SplittableRandom(42);
    private final RuleBook book = RuleBook.builtIn();
    private final RuleJudge judge = new RuleJudge(book);

    /** The sign-ins of all rules' examples, so that every rule is asked. */
    private final List<Case> cases = book.rules().stream()
            .flatMap(rule -> rule.examples().stream())
            .map(RuleExample::asCase)
            .toList();

    /** Judges one of them. */
    @Benchmark
    public Judgement oneSignIn() {
        return judge.judge(cases.get(random.nextInt(cases.size())));
    }
}
