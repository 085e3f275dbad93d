package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.DiagnosisService;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.web.RequestWords;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.WordLists;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.Optional;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Puts the JSON API together. */
@Configuration(proxyBeanMethods = false)
@Import({
    DiagnosisController.class,
    ErrorCodeController.class,
    ImportController.class,
    RemovalController.class,
    RuleController.class,
    SearchController.class,
    SignInController.class
})
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sign-in Diagnosis",
                        version = "v1",
                        description = "Finds a Microsoft Entra sign-in, says what happened and what to do."
                                + " Errors are RFC 9457 problems."))
class JsonApiConfiguration {

    @Bean
    ProblemWriter problemWriter(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

    @Bean
    ApiExceptionResolver apiExceptionResolver(ProblemWriter problems) {
        return new ApiExceptionResolver(problems);
    }

    @Bean
    FilterRegistrationBean<ApiFilter> apiFilter(RequestWords words, ProblemWriter problems) {
        FilterRegistrationBean<ApiFilter> filter = new FilterRegistrationBean<>(new ApiFilter(words, problems));
        filter.addUrlPatterns(ApiFilter.ADDRESSES);
        filter.setOrder(ApiFilter.ORDER);
        return filter;
    }

    @Bean
    JsonMapperBuilderCustomizer mendedTexts() {
        return builder -> builder.addModule(new MendedTexts());
    }

    @Bean
    Lookups lookups(DiagnosisService service) {
        return new Lookups() {
            @Override
            public Answer answer(Question question) {
                return service.answer(question);
            }

            @Override
            public Optional<Diagnosis> diagnose(SignInKey key) {
                return service.diagnose(key);
            }
        };
    }

    @Bean
    JsonBody jsonBody(JsonMapper mapper) {
        return new JsonBody(mapper);
    }

    @Bean
    QuestionReader questionReader(SignInSettings settings) {
        return new QuestionReader(settings.zone());
    }

    @Bean
    HealthIndicator rulesHealthIndicator(RuleBooks rules) {
        return new RulesHealth(rules);
    }

    @Bean
    HealthIndicator storeHealthIndicator(SignInEventRepository repository) {
        return new StoreHealth(repository);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(WordLists lists, JsonMapper mapper) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(lists, mapper)));
    }
}
