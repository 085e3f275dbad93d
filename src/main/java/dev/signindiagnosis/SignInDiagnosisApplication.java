package dev.signindiagnosis;

import dev.signindiagnosis.command.CommandLine;
import dev.signindiagnosis.rule.RuleBook;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Starts Sign-in Diagnosis. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Features.Server.class)
public class SignInDiagnosisApplication {

    /** Runs a command where the first argument names one; otherwise starts the server. */
    public static void main(String[] args) {
        if (CommandLine.isCommand(args)) {
            System.exit(CommandApplication.run(args));
        }
        CompletableFuture<RuleBook> rules = CompletableFuture.supplyAsync(RuleBook::builtIn);
        new SpringApplicationBuilder(SignInDiagnosisApplication.class)
                .initializers(context -> use(rules, (GenericApplicationContext) context))
                .run(args);
    }

    /** The rules are read while the framework starts. */
    private static void use(CompletableFuture<RuleBook> rules, GenericApplicationContext context) {
        context.registerBean(RuleBook.class, rules::join);
    }
}
