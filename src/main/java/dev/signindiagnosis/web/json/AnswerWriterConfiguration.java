package dev.signindiagnosis.web.json;

import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.TextsOfAnswer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the JSON API and the command line share. */
@Configuration(proxyBeanMethods = false)
class AnswerWriterConfiguration {

    @Bean
    Links links(SignInSettings settings, PortalLinks portal) {
        return new CloudLinks(settings.cloud(), portal);
    }

    @Bean
    AnswerWriter answerWriter(Links links, TextsOfAnswer texts, Keeping keeping, Clock clock) {
        return new AnswerWriter(links, texts, keeping, clock);
    }
}
