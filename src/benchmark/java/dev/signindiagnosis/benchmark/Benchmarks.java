package dev.signindiagnosis.benchmark;

import java.io.IOException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures what is asked for, one part after the other. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Reads what to measure from system properties; see {@link Setup}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Setup setup = Setup.ofProperties();
        Report.machine();
        if (setup.parts().contains("import")) {
            measure(setup, ImportBenchmark.class);
        }
        if (setup.parts().contains("rules")) {
            measure(setup, JudgingBenchmark.class);
        }
        if (setup.parts().contains("store") || setup.parts().contains("http")) {
            IndexBuild.ifAbsent(setup);
        }
        if (setup.parts().contains("store")) {
            measure(setup, StoreBenchmark.class);
        }
        if (setup.parts().contains("http")) {
            new HttpLoad(setup).run();
        }
        Report.machine();
    }

    private static void measure(Setup setup, Class<?> benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.(" + setup.only() + ")$")
                .jvmArgsAppend("-Xmx1g")
                .jvmArgsAppend(setup.asArguments())
                .shouldFailOnError(true)
                .build();
        new Runner(options).run();
    }
}
