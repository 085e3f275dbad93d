package dev.signindiagnosis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Sign-in Diagnosis. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SignInDiagnosisApplication {

    /** Starts the server, or runs a command where the arguments name one. */
    public static void main(String[] args) {
        SpringApplication.run(SignInDiagnosisApplication.class, args);
    }
}
