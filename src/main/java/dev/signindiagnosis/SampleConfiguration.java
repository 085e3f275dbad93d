package dev.signindiagnosis;

import dev.signindiagnosis.sample.SampleQuestions;
import dev.signindiagnosis.web.ExampleQuestions;
import dev.signindiagnosis.web.ExampleQuestions.ExampleQuestion;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the questions of the sample tenant on the lookup page, where its sign-ins are loaded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("signin.sample.enabled")
class SampleConfiguration {

    @Bean
    ExampleQuestions exampleQuestions(Clock clock) {
        return () -> SampleQuestions.all(clock).stream()
                .map(question -> new ExampleQuestion(question.id(), question.messageKey(), question.parts()))
                .toList();
    }
}
