package dev.signindiagnosis;

import dev.signindiagnosis.command.CommandLine;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The application without a server, for one command. */
@EnableAutoConfiguration
@Import(Features.Command.class)
final class CommandApplication {

    private CommandApplication() {}

    /**
     * Runs the command that the first argument names.
     *
     * @return its exit code; 2 where the application cannot start, whose reason is then logged
     */
    static int run(String... args) {
        try (ConfigurableApplicationContext context = start(args)) {
            return context.getBean(CommandLine.class).run(args);
        } catch (NotStartedException reported) {
            return 2;
        }
    }

    private static ConfigurableApplicationContext start(String... args) {
        try {
            return new SpringApplicationBuilder(CommandApplication.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .lazyInitialization(CommandLine.opensLater(args))
                    .properties(Map.of("signin.store.read-only", !CommandLine.writes(args)))
                    .run(args);
        } catch (RuntimeException reported) {
            throw new NotStartedException(reported);
        }
    }

    /** The application did not start; the framework has reported why. */
    private static final class NotStartedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotStartedException(Throwable cause) {
            super(cause);
        }
    }
}
