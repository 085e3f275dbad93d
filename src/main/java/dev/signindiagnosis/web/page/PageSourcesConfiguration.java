package dev.signindiagnosis.web.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Where pages get what they show. */
@Configuration(proxyBeanMethods = false)
@Import({ServiceImports.class, StoreAnswers.class})
class PageSourcesConfiguration {}
