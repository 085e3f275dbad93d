package dev.signindiagnosis.web;

import dev.signindiagnosis.ingest.ImportService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Lets those who ask the server go before its imports. */
@Configuration(proxyBeanMethods = false)
class AskingConfiguration {

    @Bean
    FilterRegistrationBean<AskingFilter> askingFilter(ImportService imports) {
        FilterRegistrationBean<AskingFilter> filter =
                new FilterRegistrationBean<>(new AskingFilter(imports.rightOfWay()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
