package dev.signindiagnosis.web.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages, and what they need of the framework. */
@Configuration(proxyBeanMethods = false)
@Import({
    AboutPages.class,
    ErrorCodePages.class,
    ErrorPages.class,
    FrameAdvice.class,
    GuidePages.class,
    ImportPages.class,
    KeptDesk.class,
    KeptPages.class,
    LookupAnswers.class,
    LookupPages.class,
    OverviewPages.class,
    PageErrors.class,
    PageFrame.class,
    PageLocale.class,
    PagePreferences.class,
    QuestionDesk.class,
    ReadingDesk.class,
    RemovalPages.class,
    ResultViews.class,
    Retries.class,
    RetryDesk.class,
    RulePages.class,
    SignInPages.class
})
class PageConfiguration implements WebMvcConfigurer {

    private final PagePreferences preferences;

    PageConfiguration(PagePreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(preferences).excludePathPatterns("/api/**", "/actuator/**", "/webjars/**", "/v3/**");
    }
}
