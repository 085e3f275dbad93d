package dev.signindiagnosis;

import dev.signindiagnosis.command.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Sign-in Diagnosis. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SignInDiagnosisApplication {

    /** Runs a command where the first argument names one; otherwise starts the server. */
    public static void main(String[] args) {
        if (CommandLine.isCommand(args)) {
            System.exit(CommandApplication.run(args));
        }
        SpringApplication.run(SignInDiagnosisApplication.class, args);
    }
}
