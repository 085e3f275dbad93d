package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.StoreSettings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the service that answers together. */
@Configuration(proxyBeanMethods = false)
class DiagnosisConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ErrorCodeBook errorCodeBook() {
        return ErrorCodeBook.builtIn();
    }

    @Bean
    DiagnosisService diagnosisService(
            SignInEventRepository repository,
            RuleBooks rules,
            ErrorCodeBook codes,
            Clock clock,
            ObjectProvider<StoreSettings> settings) {
        PasteReader pastes = new PasteReader();
        Judge judge = new Judge(rules::judge, codes, pastes, clock);
        StoreSettings store = settings.getIfAvailable();
        Emptiness emptiness = new Emptiness(clock, store == null ? null : store.retention());
        return new DiagnosisService(repository, pastes, judge, emptiness);
    }

    @Bean
    OverviewService overviewService(SignInEventRepository repository, Clock clock) {
        return new OverviewService(repository, clock);
    }
}
